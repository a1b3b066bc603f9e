using System.Runtime.InteropServices;
using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Engine;

/// <summary>A word that a document is found by: where it stands, how much it counts there, and whether it is proposed with the title.</summary>
internal readonly record struct MetWord(Word Word, int Position, int Weight, bool InTitle);

/// <summary>Reads the texts of documents word by word, as the index takes them in and lets them go.</summary>
internal sealed class DocumentReading(Analyzer analyzer, Action<MetWord> meet)
{
    private readonly List<Token> _tokens = [];

    /// <summary>Answers how many words the document has, and how many its title.</summary>
    public (int Length, int TitleLength) Read(in DocumentTexts texts, int titleWeight = FieldWeights.Title)
    {
        var title = Read(texts.Title, titleWeight, 0, isName: true);
        var (position, length) = (title + FieldWeights.Gap, title);
        Read(texts.Summary, FieldWeights.Summary, ref position, ref length);
        Read(texts.Figures, FieldWeights.Figures, ref position, ref length);
        Read(texts.Body, FieldWeights.Body, ref position, ref length);
        Read(texts.Names, FieldWeights.Title, ref position, ref length, isName: true);
        return (length, title);
    }

    private void Read(string text, int weight, ref int position, ref int length, bool isName = false)
    {
        var end = Read(text, weight, position, isName);
        length += end - position;
        position = end + FieldWeights.Gap;
    }

    private int Read(string text, int weight, int position, bool isName)
    {
        _tokens.Clear();
        var end = analyzer.Read(text, _tokens, position);
        foreach (var token in CollectionsMarshal.AsSpan(_tokens))
        {
            // Small words are looked for in titles only.
            if (isName || !token.Word.Stop)
            {
                meet(new(token.Word, token.Position, weight, isName));
            }
        }

        return end;
    }
}
