namespace Pole.Platform.Content;

/// <summary>Says that a property of a sheet holds codes of <c>content/vocabularies/{vocabulary}.yml</c>; other codes are faults.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TermAttribute(string vocabulary) : Attribute
{
    public string Vocabulary { get; } = vocabulary;
}
