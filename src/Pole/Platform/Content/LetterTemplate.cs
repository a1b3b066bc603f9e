using Pole.Platform.Content.Letters;
using Pole.Platform.Content.Rendering;

namespace Pole.Platform.Content;

/// <summary>
/// A letter of <c>content/mail/</c>, in the language of its reader. Values take their place once the Markdown is
/// read, as plain text: no name and no comment can bring a link or a tag with it.
/// </summary>
public sealed class LetterTemplate
{
    private readonly ContentItem<LetterSheet> _letter;

    internal LetterTemplate(ContentItem<LetterSheet> letter) => _letter = letter;

    public string Name => _letter.Slug;

    public Language Reader => _letter.Reader;

    /// <param name="values">A value for each <c>{{name}}</c>; more is no harm.</param>
    /// <param name="site">The address of the site, which its own links are written with.</param>
    /// <exception cref="KeyNotFoundException">A value is missing; the message names it.</exception>
    public RenderedLetter Render(IReadOnlyDictionary<string, string> values, Uri site)
    {
        var filling = new Filling(Name, values, site);
        var document = MarkdownText.ToDocument(_letter.Entry.Markdown, _letter.Entry.AddressFor(Reader));
        filling.Fill(document, _letter.Sheet.Repeated);
        return new(
            filling.FillSubject(_letter.Sheet.Subject),
            LetterText.Of(document),
            SafeHtml.Of(document, new HtmlNeeds(Reader, ForMail: true)));
    }
}

/// <summary>A letter with its values in place, as plain text and as HTML.</summary>
public sealed record RenderedLetter(string Subject, string Text, SafeHtml Html);
