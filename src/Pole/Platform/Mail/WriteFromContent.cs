using System.Net;
using Microsoft.Extensions.Options;
using Pole.Platform.Content;
using Pole.Platform.Web;

namespace Pole.Platform.Mail;

/// <summary>Takes the words of letters from <c>content/mail/</c>.</summary>
internal sealed class WriteFromContent(ContentStore content, IOptions<SiteSettings> site) : ILetterWriter
{
    public WrittenLetter Write(Letter letter, string messageId)
    {
        try
        {
            var words = content.Current.Letter(letter.Template, Language.Of(letter.Language))
                .Render(letter.Values, new Uri(site.Value.BaseUrl));
            return new(messageId, letter.To, letter.ReplyTo, words.Subject, words.Text, Page(words, letter.Language))
            {
                Unsubscribe = letter.Values.GetValueOrDefault(Letter.Unsubscribe),
            };
        }
        catch (KeyNotFoundException fault)
        {
            // One letter without its words, or a value for them, must not hold up the others: it waits for a person.
            throw new MailNotSentException(fault.Message, fault);
        }
    }

    private static string Page(RenderedLetter words, string language) => $"""
        <!DOCTYPE html>
        <html lang="{(language == "en" ? "en" : "fr")}">
        <head><meta charset="utf-8"><title>{WebUtility.HtmlEncode(words.Subject)}</title></head>
        <body style="margin:0 auto;max-width:38em;padding:1.5em;font:1em/1.5 sans-serif;color:#1b1b1b;background:#fff">
        {words.Html}
        </body>
        </html>
        """;
}
