using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Editing.Desks;
using Pole.Platform.Content;
using Pole.Platform.Identity;
using Pole.Platform.Search.Analysis;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Editing.Admin;

/// <summary>Every text of the site, for those who edit them: found by folder, language, state and words.</summary>
[Authorize(Policies.Editor)]
internal sealed class IndexModel(ContentList list, ContentStore content, Neighbours neighbours, Texts texts) : PageModel
{
    public const int PageSize = 50;
    public const string WithFaults = "fautive";
    public const string Old = "a-relire";
    public const string Untranslated = "sans-anglais";

    [FromQuery(Name = "dossier")]
    public string? Folder { get; set; }

    [FromQuery(Name = "langue")]
    public string? Tongue { get; set; }

    [FromQuery(Name = "etat")]
    public string? State { get; set; }

    [FromQuery(Name = "q")]
    public string? Words { get; set; }

    public IReadOnlyList<ContentLine> Lines { get; private set; } = [];

    public ILookup<string, string> Open { get; private set; } = Enumerable.Empty<string>().ToLookup(name => name);

    public int Total { get; private set; }

    public int Number { get; private set; }

    public int Faults => content.Faults.Count;

    public IReadOnlyList<SelectListItem> Folders { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Tongues { get; private set; } = [];

    public IReadOnlyList<SelectListItem> States { get; private set; } = [];

    public static string NameOf(Language language) => language switch
    {
        Language.French => "Français",
        Language.English => "Anglais",
    };

    /// <summary>The tag of a title that is in another language than the page.</summary>
    public static string? TagOf(ContentLine line) => line.Language == Language.Current ? null : line.Language.Tag;

    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        var all = list.All();
        Folders = Offer("Tous", Folder, all.Select(line => line.Folder).Distinct(StringComparer.Ordinal).Select(folder => (folder, FolderNames.Of(folder))));
        Tongues = Offer("Toutes", Tongue, Enum.GetValues<Language>().Select(language => (language.Tag, NameOf(language))));
        States = Offer("Tous", State, [.. Enum.GetValues<PageState>().Select(state => (state.Code, state.Label)), (WithFaults, "Avec des fautes"), (Untranslated, "Sans version anglaise"), (Old, "À relire")]);
        var shown = all.Where(Fits).ToList();
        Total = shown.Count;
        Number = Math.Clamp(number, 1, Math.Max(1, (Total + PageSize - 1) / PageSize));
        Lines = [.. shown.Skip((Number - 1) * PageSize).Take(PageSize)];
        Open = await neighbours.EverywhereAsync(cancel);
    }

    private IReadOnlyList<SelectListItem> Offer(string all, string? chosen, IEnumerable<(string Code, string Label)> offers) =>
        [new(texts[all], ""), .. offers.Select(offer => new SelectListItem(texts[offer.Label], offer.Code, offer.Code == chosen))];

    private bool Fits(ContentLine line) =>
        (string.IsNullOrEmpty(Folder) || line.Folder == Folder)
        && (string.IsNullOrEmpty(Tongue) || line.Language.Tag == Tongue)
        && State switch
        {
            null or "" => true,
            WithFaults => line.Faults > 0,
            Untranslated => line.Untranslated,
            Old => line.IsOld,
            var code => line.State.Code == code,
        }
        && (string.IsNullOrWhiteSpace(Words) || Folding.Fold($"{line.Title} {line.File}").Contains(Folding.Fold(Words.Trim()), StringComparison.Ordinal));
}
