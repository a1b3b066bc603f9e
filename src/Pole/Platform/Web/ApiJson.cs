using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Pole.Kernel;

namespace Pole.Platform.Web;

/// <summary>How programs are written to: camel case, codes as in content/, money as an exact amount with its currency.</summary>
internal static class ApiJson
{
    public static IServiceCollection AddApiJson(this IServiceCollection services) => services.ConfigureHttpJsonOptions(o =>
    {
        var json = o.SerializerOptions;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        json.Converters.Add(new MoneyJson());
        json.Converters.Add(new RateJson());
        json.Converters.Add(new PartialDateJson());
        json.Converters.Add(new SpanJson());
    });

    /// <summary><c>{ "amount": "650.00", "currency": "EUR" }</c>.</summary>
    private sealed class MoneyJson : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("No address takes an amount: prices are computed.");

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("amount", value.ToInvariant());
            writer.WriteString("currency", value.Currency.ToString());
            writer.WriteEndObject();
        }
    }

    /// <summary>A percentage: <c>5.5</c>.</summary>
    private sealed class RateJson : JsonConverter<Rate>
    {
        public override Rate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Rate.Percent(reader.GetDecimal());

        public override void Write(Utf8JsonWriter writer, Rate value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.BasisPoints / 100m);
    }

    /// <summary><c>{ "date": "2014", "precision": "year", "qualifier": "fin" }</c>.</summary>
    private sealed class PartialDateJson : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PartialDate.Parse(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("date", value.ToIso());
            writer.WriteString("precision", JsonNamingPolicy.KebabCaseLower.ConvertName(value.Precision.ToString()));
            writer.WriteString("qualifier", value.Qualifier);
            writer.WriteEndObject();
        }
    }

    /// <summary>A duration of ISO 8601: <c>PT3H30M</c>.</summary>
    private sealed class SpanJson : JsonConverter<Span>
    {
        public override Span Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new((int)System.Xml.XmlConvert.ToTimeSpan(reader.GetString() ?? "").TotalSeconds);

        public override void Write(Utf8JsonWriter writer, Span value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToIso());
    }
}
