using Microsoft.Extensions.Primitives;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>Why a request is not answered: one of the eight codes of OAI-PMH 2.0 (3.6), and a sentence.</summary>
internal sealed record OaiFault(string Code, string Sentence);

/// <summary>What a harvester asks: a verb and its arguments, each given once and each known to the verb (OAI-PMH 2.0, 4).</summary>
internal sealed class OaiAsk
{
    private const string Token = "resumptionToken";

    /// <summary>For each verb the arguments that it needs, those that it takes, and whether a token may stand alone instead of them.</summary>
    private static readonly Dictionary<string, (string[] Required, string[] Optional, bool Resumes)> Verbs = new(StringComparer.Ordinal)
    {
        ["Identify"] = ([], [], false),
        ["ListMetadataFormats"] = ([], ["identifier"], false),
        ["ListSets"] = ([], [], true),
        ["GetRecord"] = (["identifier", "metadataPrefix"], [], false),
        ["ListIdentifiers"] = (["metadataPrefix"], ["from", "until", "set"], true),
        ["ListRecords"] = (["metadataPrefix"], ["from", "until", "set"], true),
    };

    private readonly Dictionary<string, string> arguments = new(StringComparer.Ordinal);

    public string Verb { get; private init; } = "";

    public OaiFault? Fault { get; private set; }

    /// <summary>The verb and the arguments, as the answer repeats them.</summary>
    public IEnumerable<KeyValuePair<string, string>> Given => arguments.Prepend(new("verb", Verb));

    public string? this[string name] => arguments.GetValueOrDefault(name);

    public string? ResumptionToken => this[Token];

    public static OaiAsk Of(IEnumerable<KeyValuePair<string, StringValues>> given)
    {
        var all = given.ToList();
        var verbs = all.Where(pair => pair.Key == "verb").SelectMany(pair => pair.Value).ToList();
        if (verbs is not [{ } verb] || !Verbs.TryGetValue(verb, out var rule))
        {
            return new() { Fault = new("badVerb", $"The argument verb is missing, given twice or unknown. Known: {string.Join(", ", Verbs.Keys)}.") };
        }

        var ask = new OaiAsk { Verb = verb };
        ask.Fault = ask.Take(all.Where(pair => pair.Key != "verb"), rule);
        return ask;
    }

    private OaiFault? Take(IEnumerable<KeyValuePair<string, StringValues>> given, (string[] Required, string[] Optional, bool Resumes) rule)
    {
        string[] known = [.. rule.Required, .. rule.Optional, .. rule.Resumes ? new[] { Token } : []];
        foreach (var (name, values) in given)
        {
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                return Bad($"{Verb} does not take the argument {name}.");
            }

            if (values is not [{ Length: > 0 } value])
            {
                return Bad($"The argument {name} is to be given once, with a value.");
            }

            arguments.Add(name, value);
        }

        if (arguments.ContainsKey(Token))
        {
            return arguments.Count == 1 ? null : Bad($"{Token} stands alone beside the verb.");
        }

        return rule.Required.FirstOrDefault(name => !arguments.ContainsKey(name)) is { } missing ? Bad($"{Verb} needs the argument {missing}.") : null;
    }

    private static OaiFault Bad(string sentence) => new("badArgument", sentence);
}
