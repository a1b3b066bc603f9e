using System.Text;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Pole.Platform.Content.Rendering;

namespace Pole.Platform.Content;

/// <summary>Nothing that anyone writes can run, whatever way it is written.</summary>
public sealed class SafeHtmlTests
{
    private static readonly HashSet<string> Elements =
    [
        "a", "img", "p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "pre", "code", "em", "strong",
        "del", "sub", "sup", "table", "thead", "tbody", "tr", "td", "th", "div", "hr", "br",
    ];

    private static readonly HashSet<string> Attributes =
        ["href", "src", "alt", "title", "id", "class", "rel", "scope", "start", "role", "tabindex", "aria-label", "loading", "data-label"];

    private static readonly string[] Payloads =
    [
        "<script>alert(1)</script>", "<ScRiPt src=//x.example/a.js></sCrIpT>", "<script\u00A0>alert(1)</script>", "<<script>alert(1)//<</script>",
        "<img src=x onerror=alert(1)>", "<img/src/onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>", "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "<iframe src=javascript:alert(1)>", "<object data=javascript:alert(1)>",
        "<embed src=javascript:alert(1)>", "<form action=javascript:alert(1)><button>x</button></form>", "<base href=//x.example/>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<link rel=stylesheet href=//x.example/a.css>",
        "<style>@import '//x.example/a.css'</style>", "<p style=\"background:url(javascript:alert(1))\">x</p>", "<div onclick=alert(1)>x</div>",
        "<details open ontoggle=alert(1)>", "<body onload=alert(1)>", "<template><script>alert(1)</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<!--><img src=x onerror=alert(1)>-->", "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml version=\"1.0\"?><script>alert(1)</script>", "<a href=javascript:alert(1)>x</a>", "</p><script>alert(1)</script>",
        "<a href=\"/\\x.example\">x</a>", "<a href=\"/\t/x.example\">x</a>", "<a href=\" javascript:alert(1)\">x</a>", "<img src=\"\\\\x.example/a.png\">",
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](<javascript:alert(1)>)", "[x](< javascript:alert(1)>)",
        "[x](java\tscript:alert(1))", "[x](<java\tscript:alert(1)>)", "[x](&#106;avascript:alert(1))", "[x](&#x6A;&#x61;vascript&colon;alert(1))",
        "[x](javascript&#58;alert(1))", "[x](javascript&Tab;:alert(1))", "[x](java&NewLine;script:alert(1))", "[x](&#1;javascript:alert(1))",
        "[x](\u0001javascript:alert(1))", "[x](\u200Bjavascript:alert(1))", "[x](%6A%61vascript:alert(1))", "[x](javascript%3Aalert(1))",
        "[x](java\\script:alert(1))", "[x](\\javascript:alert(1))", "[x](vbscript:msgbox(1))", "[x](livescript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)", "[x](data:image/svg+xml,<svg onload=alert(1)>)",
        "[x](file:///etc/passwd)", "[x](blob:https://x.example/1)", "[x](view-source:javascript:alert(1))", "[x](feed:javascript:alert(1))",
        "[x](//x.example)", "[x](/\\x.example)", "[x](\\\\x.example)", "[x](https:javascript:alert(1))", "[x](http:/\\x.example)",
        "![x](javascript:alert(1))", "![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)", "![x](https://x.example/p.gif)",
        "![x\" onerror=\"alert(1)](/media/a.png)", "![x](/media/a.png\"onerror=\"alert(1))", "![x](/media/a.png \"t\\\" onerror=alert(1)\")",
        "[x](/a \"t\\\" onclick=alert(1)\")", "[x](/a '\" onclick=alert(1) x=\"')", "<javascript:alert(1)>", "<JAVASCRIPT:alert(1)>", "<data:text/html,x>",
        "<vbscript:x>", "<x-a:alert(1)>", "<a@javascript:alert(1)>", "[x][r]\n\n[r]: javascript:alert(1)", "[r]\n\n[r]: <javascript:alert(1)> 'x'",
        "![r]\n\n[r]: javascript:alert(1)", "[x](/a){onclick=alert(1)}", "# Titre {#id onclick=alert(1)}", "# <script>alert(1)</script>",
        "*[HTML]: <script>alert(1)</script>\n\nHTML", "x[^1]\n\n[^1]: <script>alert(1)</script>", "x[^<img src=x onerror=alert(1)>]\n\n[^<img src=x onerror=alert(1)>]: y",
        "|a|<script>alert(1)</script>|\n|-|-|\n|<img src=x onerror=alert(1)>|[x](javascript:alert(1))|", "```html onload=alert(1)\n</code></pre><script>alert(1)</script>\n```",
        "```\"><script>alert(1)</script>\nx\n```", "    <script>alert(1)</script>", "`<script>alert(1)</script>`", "Terme\n:   <script>alert(1)</script>",
        "![v](https://www.youtube.com/watch?v=x)", "![v](/media/a.mp4)", "<https://x.example/\"onmouseover=\"alert(1)>", "https://x.example/\"onmouseover=\"alert(1)",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "\\<script>alert(1)\\</script>", "<scr\0ipt>alert(1)</scr\0ipt>",
        "[a](javascript:alert`1`)", "[a](<javascript:alert('x')>)", "[![x](javascript:a)](javascript:b)", "[a](j&#x00000A;avascript:alert(1))",
        "^^^<script>alert(1)</script>", "~~<script>alert(1)</script>~~", "{{<script>alert(1)</script>}}", "1. <script>\n   alert(1)\n   </script>",
    ];

    public static TheoryData<string> EachPayload => [.. Payloads];

    [Theory]
    [MemberData(nameof(EachPayload))]
    public void No_known_trick_gets_through(string markdown) => AssertHarmless(markdown);

    [Theory]
    [MemberData(nameof(EachPayload))]
    public void No_known_trick_gets_through_when_the_raw_HTML_itself_reaches_the_allow_list(string html)
    {
        var document = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}</body>");

        AssertHarmless(html, SafeHtml.Of(document.Body!, new HtmlNeeds(Language.French)).ToString());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<iframe srcdoc=x>ancien</iframe>")]
    [InlineData("<noscript>sans</noscript>")]
    [InlineData("<template><p>modèle</p></template>")]
    public void Code_is_not_shown_as_words_either(string code)
    {
        var document = new HtmlParser().ParseDocument($"<!DOCTYPE html><body><p>avant</p>{code}<p>après</p></body>");

        Assert.Equal("<p>avant</p><p>après</p>", SafeHtml.Of(document.Body!, new HtmlNeeds(Language.French)).ToString().ReplaceLineEndings(""));
    }

    [Fact]
    public void No_mixture_of_tricks_gets_through()
    {
        string[] glue = ["", " ", "\n", "\n\n", "> ", "- ", "# ", "|", "*", "`", "[", "](", ")", "\"", "'", "<", ">", "&", "\\", "\t", "\0", "{", "}", "</p>", "javascript:", "data:", "onload="];
        var pieces = Gen.Elements(Payloads.Concat(glue).ToArray());
        var cut = pieces.SelectMany(p => Gen.Choose(0, p.Length).Select(at => p[..at]));
        var texts = Gen.OneOf(pieces, cut, Gen.Elements(glue)).ListOf().Select(p => string.Concat(p)).ToArbitrary();

        Prop.ForAll(texts, text => AssertHarmless(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(1_500));
    }

    [Fact]
    public void No_noise_gets_through() =>
        Prop.ForAll<string>(text => AssertHarmless(text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void What_an_honest_text_holds_comes_out()
    {
        var html = Render("""
            # Titre

            Du **gras**, de l'*italique*, CO~2~, m^3^, ~~barré~~ et une note[^1].

            | Poste | Montant |
            | --- | ---: |
            | Étude | 950 € |

            Terme
            :   Définition

            Fin.

            [^1]: La note.
            """);

        Assert.Contains("<h2 id=\"titre\">Titre</h2>", html);
        Assert.Contains("<strong>gras</strong>, de l&#39;<em>italique</em>, CO<sub>2</sub>, m<sup>3</sup>, <del>barré</del>", html);
        Assert.Contains("<th scope=\"col\" class=\"align-right\" role=\"columnheader\">Montant</th>", html);
        Assert.Contains("<dt>Terme</dt>", html);
        Assert.Contains("<a href=\"#fn:1\" id=\"fnref:1\" class=\"footnote-ref\"><sup>1</sup></a>", html);
        Assert.Contains("aria-label=\"Revenir au texte\"", html);
    }

    [Theory]
    [InlineData("# A\n## B\n# C", "h2 h3 h2")]
    [InlineData("## A\n### B", "h2 h3")]
    [InlineData("## A\n##### B\n### C", "h2 h3 h3")]
    [InlineData("### A\n# B", "h2 h2")]
    public void Headings_start_below_the_title_of_the_page_and_skip_no_level(string markdown, string levels)
    {
        var body = new HtmlParser().ParseDocument(Render(markdown)).Body!;

        Assert.Equal(levels, string.Join(' ', body.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName)));
    }

    [Fact]
    public void The_words_of_a_text_can_be_had_without_its_markup()
    {
        var text = MarkdownText.Render(
            "# Titre\n\nUn [lien](/a) et **gras**[^1].\n\n- un\n- deux\n\n|a|b|\n|-|-|\n|c|d|\n\n[^1]: Note.", Language.French, u => u).PlainText;

        Assert.Equal("Titre\nUn lien et gras.\nun\ndeux\na b\nc d\nNote.", text);
    }

    private static string Render(string markdown) =>
        MarkdownText.Render(markdown, Language.French, url => new SiteLinks(new Dictionary<string, ContentSection>()).AddressOf(url, "pages/a.md", Language.French)).Html.ToString();

    private static void AssertHarmless(string markdown)
    {
        // Both as the site renders it, and with every link left as written.
        AssertHarmless(markdown, Render(markdown));
        AssertHarmless(markdown, MarkdownText.Render(markdown, Language.French, url => url).Html.ToString());
    }

    private static void AssertHarmless(string source, string html)
    {
        var document = new HtmlParser().ParseDocument($"<!DOCTYPE html><html><head></head><body>{html}</body></html>");
        foreach (var element in document.Body!.QuerySelectorAll("*"))
        {
            Assert.True(Elements.Contains(element.LocalName), $"<{element.LocalName}> came out of: {source}\n{html}");
            foreach (var attribute in element.Attributes)
            {
                Assert.True(Attributes.Contains(attribute.Name), $"{attribute.Name} came out of: {source}\n{html}");
                if (attribute.Name is "href" or "src")
                {
                    Assert.True(IsHarmless(attribute.Value), $"{attribute.Value} came out of: {source}\n{html}");
                }
            }
        }

        Assert.Empty(document.Head!.Children);
    }

    /// <summary>Reads an address the way browsers do: outer spaces and controls dropped, tabs and line ends removed, backslash as slash.</summary>
    private static bool IsHarmless(string url)
    {
        var read = new StringBuilder(url.Trim([.. Enumerable.Range(0, 33).Select(c => (char)c)]))
            .Replace("\t", "").Replace("\n", "").Replace("\r", "").Replace('\\', '/').ToString();
        var scheme = read.IndexOf(':') is > 0 and var colon && read[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
            ? read[..colon].ToLowerInvariant()
            : null;
        return scheme is null ? !read.StartsWith("//") : scheme is "http" or "https" or "mailto" or "tel";
    }
}
