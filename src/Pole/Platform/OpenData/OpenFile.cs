using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Pole.Kernel;
using Pole.Platform.Documents.Csv;

namespace Pole.Platform.OpenData;

/// <summary>An open table as a file: CSV for programs and spreadsheets, or JSON with the same names and values. Who has the latest is told so.</summary>
internal static class OpenFile
{
    private const string Between = "|";

    private static readonly JsonWriterOptions Spelling = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    public static async Task<FileContentHttpResult> CsvAsync(IOpenTable table, CancellationToken cancel)
    {
        var columns = table.Columns.Select((column, index) => new CsvColumn<IReadOnlyList<object?>>(column.Name, row => ForCsv(row[index])));
        return File(new CsvDocument<IReadOnlyList<object?>>([.. columns]).Write(await table.ReadAsync(cancel), CsvDialect.Machine), "text/csv; charset=utf-8");
    }

    public static async Task<FileContentHttpResult> JsonAsync(IOpenTable table, CancellationToken cancel)
    {
        var buffer = new ArrayBufferWriter<byte>();
        await using (var json = new Utf8JsonWriter(buffer, Spelling))
        {
            json.WriteStartArray();
            foreach (var row in await table.ReadAsync(cancel))
            {
                json.WriteStartObject();
                for (var index = 0; index < row.Count; index++)
                {
                    json.WritePropertyName(table.Columns[index].Name);
                    Write(json, row[index]);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return File(buffer.WrittenSpan.ToArray(), "application/json; charset=utf-8");
    }

    private static FileContentHttpResult File(byte[] bytes, string type) => TypedResults.File(
        bytes, type, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"", isWeak: true));

    private static object? ForCsv(object? value) => value switch
    {
        IEnumerable<string> several => string.Join(Between, several),
        bool yes => yes ? "true" : "false",
        _ => value,
    };

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case int whole:
                json.WriteNumberValue(whole);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case Money amount:
                json.WriteNumberValue(amount.Cents / 100m);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToIso());
                break;
            case DateTimeOffset instant:
                json.WriteStringValue(instant.ToParisIso());
                break;
            case PartialDate date:
                json.WriteStringValue(date.ToIso());
                break;
            case IEnumerable<string> several when value is not string:
                json.WriteStartArray();
                foreach (var one in several)
                {
                    json.WriteStringValue(one);
                }

                json.WriteEndArray();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            default:
                throw new NotSupportedException($"An open table does not hold a {value.GetType().Name}.");
        }
    }
}
