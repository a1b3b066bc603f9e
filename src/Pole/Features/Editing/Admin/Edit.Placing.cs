using Microsoft.AspNetCore.Mvc;
using Pole.Features.Editing.Placing;
using Pole.Features.Editing.Versions;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Editing.Admin;

/// <summary>The place of a page: moved, which leaves its old address leading to the new; taken away; given its English.</summary>
internal sealed partial class EditModel
{
    [BindProperty]
    public string? NewSlug { get; set; }

    /// <summary>That of the text which was shown with the form that moves or deletes.</summary>
    [BindProperty]
    public string? Shown { get; set; }

    [BindProperty]
    public bool Sure { get; set; }

    public bool MayMove => Entry is { } entry && PagePlaces.MayMove(entry);

    public bool MayDelete => Entry is { } entry && PagePlaces.MayDelete(entry);

    public bool MayTranslate => Entry is { Language: Language.French, Address: not null } && content.Current.Snapshot.Find(ContentList.EnglishOf(Path)) is null;

    /// <summary>The links of other texts that would lead nowhere without this page.</summary>
    public IReadOnlyList<ContentFault> Broken => MayDelete ? places.BrokenWithout(Path) : [];

    public async Task<IActionResult> OnPostMoveAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is not { } found || !MayMove || Entry is not { Address: { } address } entry)
        {
            return NotFound();
        }

        var to = $"{entry.Key.Section}/{NewSlug?.Trim()}.md";
        if (places.Check(to, NewSlug?.Trim() ?? "", nameof(NewSlug)) is { } reason)
        {
            return this.Refuse(reason);
        }

        if (PagePlaces.WithAlias(entry.Section, found, address) is not { } text)
        {
            return this.Refuse(new Refusal("content.head", "L’en-tête de cette page ne peut pas être récrit : corrigez-le d’abord.") { Field = nameof(NewSlug) });
        }

        if ((await writing.MoveAsync(Path, Shown, to, text, cancel)).Writing is Writing.ChangedMeanwhile)
        {
            return this.Refuse(Changed);
        }

        var english = ContentList.EnglishOf(Path);
        if (content.TextOf(english) is { Fault: null, Text: var translated })
        {
            await writing.MoveAsync(english, Fingerprint.Of(translated), ContentList.EnglishOf(to), translated, cancel);
        }

        this.Tell(texts["La page est à sa nouvelle place ; qui suit l’ancienne adresse y est conduit."]);
        return Redirect(EditingAddresses.OfText(to));
    }

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is null || !MayDelete)
        {
            return NotFound();
        }

        if (!Sure)
        {
            return this.Refuse(new Refusal("content.not-sure", "Cochez la case pour confirmer.") { Field = nameof(Sure) });
        }

        if ((await writing.DeleteAsync(Path, Shown, cancel)).Writing is Writing.ChangedMeanwhile)
        {
            return this.Refuse(Changed);
        }

        var english = ContentList.EnglishOf(Path);
        if (content.TextOf(english) is { Fault: null, Text: var translated })
        {
            await writing.DeleteAsync(english, Fingerprint.Of(translated), cancel);
        }

        this.Tell(texts["« {0} » est supprimé. Ses versions restent dans l’historique, d’où vous pouvez le reprendre.", Path]);
        return Redirect(EditingAddresses.OfVersions(Path));
    }

    /// <summary>Begins the English beside a French page, with the French words to write over.</summary>
    public async Task<IActionResult> OnPostTranslateAsync(CancellationToken cancel)
    {
        if (!MayTranslate)
        {
            return NotFound();
        }

        var english = ContentList.EnglishOf(Path);
        await writing.AddAsync(english, PagePlaces.Blank(Title, Entry!.Markdown), cancel);
        this.Tell(texts["Voici le brouillon anglais, avec le texte français à remplacer. Les lecteurs gardent le français tant qu’il n’est pas publié."]);
        return Redirect(EditingAddresses.OfText(english));
    }

    private static Refusal Changed => new("content.changed", "Ce texte a changé depuis que vous avez ouvert cette page. Rien n’est enregistré : rechargez-la, puis recommencez.");

    /// <summary>Fills the page as it stands, for a form other than its own.</summary>
    private async Task<string?> OpenAsync(CancellationToken cancel)
    {
        if (content.TextOf(Name ?? "") is not { Fault: null, Text: var found })
        {
            return null;
        }

        Fill(Forms.PageForm.Of(Path, Section, found, Fingerprint.Of(found)));
        Others = await neighbours.OthersAsync(Path, cancel);
        Previews = await previewing.OpenAsync(Path, cancel);
        return found;
    }
}
