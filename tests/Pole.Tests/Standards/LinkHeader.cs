using System.Text.RegularExpressions;

namespace Pole.Standards;

/// <summary>A link of the header <c>Link</c>, read as RFC 8288 writes it.</summary>
internal sealed partial record LinkHeader(string Address, string Relation, string? Type)
{
    public static IReadOnlyList<LinkHeader> Of(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Link", out var values) ? [.. values.SelectMany(value => Between().Split(value)).Select(Read)] : [];

    private static LinkHeader Read(string text)
    {
        var found = Form().Match(text);
        Assert.True(found.Success, text);
        var parameters = Parameter().Matches(found.Groups["parameters"].Value).ToDictionary(p => p.Groups["name"].Value, p => p.Groups["value"].Value);
        Assert.True(Uri.IsWellFormedUriString(found.Groups["address"].Value, UriKind.Absolute), text);
        return new(found.Groups["address"].Value, parameters["rel"], parameters.GetValueOrDefault("type"));
    }

    [GeneratedRegex(@",\s*(?=<)")]
    private static partial Regex Between();

    [GeneratedRegex("""^<(?<address>[^<>"\s]+)>(?<parameters>(\s*;\s*[a-z]+="[^"]*")+)$""")]
    private static partial Regex Form();

    [GeneratedRegex(@"(?<name>[a-z]+)=""(?<value>[^""]*)""")]
    private static partial Regex Parameter();
}
