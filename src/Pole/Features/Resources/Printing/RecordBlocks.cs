using Pole.Features.Resources.Kinds;
using Pole.Platform.Documents;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Printing;

/// <summary>The record of a resource that is no case study, as blocks of a document.</summary>
internal sealed class RecordBlocks(ResourceWords words, Texts texts)
{
    public IEnumerable<Block> Of(Resource sheet) =>
    [
        .. sheet.Tool is { Needs.Count: > 0 } tool ? Listed("Ce qu’il vous faut", tool.Needs) : [],
        .. sheet.StandardsWatch is { } watch ? watch.Standards.SelectMany(Of).Prepend(Title("Les normes, une à une")) : [],
        .. sheet.TrainingMaterial is { } material ? [.. Listed("À la fin, on sait", material.Objectives), .. Listed("Avant de commencer", material.Prerequisites)] : Nothing,
        .. sheet.Video is { } video ? [Title("Transcription"), new KeyValues([.. video.Transcript.Select(spoken => new Pair(spoken.At.ToClock(), spoken.Text))]) { KeyShare = 0.12 }] : Nothing,
        .. sheet.DataSet is { } data ? [Title("Prendre les données"), new Bullets([.. data.Distributions.Select(one => (Prose)$"{one.Title} ({one.Format}) : {one.Address}")])] : Nothing,
    ];

    /// <summary>The few facts that stand first.</summary>
    public IEnumerable<(string Name, string? Value)> FactsOf(Resource sheet) =>
    [
        ("Auteurs", sheet.Guide is { Authors.Count: > 0 } guide ? string.Join(", ", guide.Authors) : null),
        ("Édition", sheet.Guide?.Edition),
        ("Format", sheet.Tool?.Format),
        ("Version", sheet.Tool?.Version),
        ("Niveau", sheet.TrainingMaterial is { } material ? texts[material.Level.Label].Value : null),
        ("Durée", (sheet.TrainingMaterial?.Duration ?? sheet.Video?.Duration)?.ToString()),
        ("Hébergé par", sheet.Video?.Host),
        ("Période", sheet.DataSet is { } data ? words.Period(data.From, data.To) : null),
        ("Étendue", sheet.DataSet?.Extent),
        ("Rythme de mise à jour", sheet.DataSet is { } set ? texts[set.Frequency.Label].Value : null),
    ];

    private static Block[] Nothing => [];

    private Heading Title(string title) => new(2, texts[title].Value);

    private Block[] Listed(string title, IReadOnlyList<string> lines) =>
        lines.Count == 0 ? [] : [Title(title), new Bullets([.. lines.Select(line => (Prose)line)])];

    private Block[] Of(Standard standard) =>
    [
        new Heading(3, standard.Reference),
        new Paragraph(new Prose(
        [
            Words.Strong(standard.Title),
            Words.Note($"\n{texts[standard.Stage.Label].Value} · {standard.Body}{(standard.Published is { } date ? $" · {words.Say(date)}" : "")}"),
            standard.Changes is { } changes ? $"\n{texts["Ce qui change :"].Value} {changes}" : "",
            standard.Concerns.Count > 0 ? $"\n{texts["Concerne :"].Value} {string.Join(", ", standard.Concerns)}" : "",
        ])),
    ];
}
