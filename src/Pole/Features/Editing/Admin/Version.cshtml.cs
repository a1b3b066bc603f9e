using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Editing.Versions;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Comparing;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Editing.Admin;

/// <summary>One version of a text beside another, and the way back to it.</summary>
[Authorize(Policies.Editor)]
internal sealed class VersionModel(ContentHistory history, ContentStore content, ContentWriting writing, Texts texts) : PageModel
{
    /// <summary>The version that it is compared with; the one before it, unless another is asked for.</summary>
    [FromQuery(Name = "avec")]
    public string? With { get; set; }

    /// <summary>That of the text which going back replaces.</summary>
    [BindProperty]
    public string? Read { get; set; }

    /// <summary>Goes back in spite of the faults that the person has been told of.</summary>
    [BindProperty]
    public bool InSpite { get; set; }

    public bool MayInsist { get; private set; }

    public ContentVersion Shown { get; private set; } = null!;

    public ContentVersion? Other { get; private set; }

    public IReadOnlyList<ComparedRow> Rows { get; private set; } = [];

    /// <summary>What stands in the file now; nothing once it is gone.</summary>
    public string? Current { get; private set; }

    public bool IsCurrent => Current == Shown.Text;

    public IReadOnlyList<SelectListItem> Versions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Id<ContentVersion> id, CancellationToken cancel) =>
        await FindAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<ContentVersion> id, CancellationToken cancel)
    {
        if (!await FindAsync(id, cancel))
        {
            return NotFound();
        }

        if (Shown.Origin is VersionOrigin.Deleted || (Current is not null && Read is null))
        {
            return this.Refuse(new Refusal("content.no-form", "Cette page a été envoyée sans son texte : relisez-la, puis recommencez."));
        }

        if (!InSpite && content.FaultsIf(Shown.File, Shown.Text) is { Count: > 0 } faults)
        {
            MayInsist = true;
            return this.Refuse(Outcome.From(faults.Select(fault => new Refusal("content.fault", "Ligne {0} : {1}.", fault.Line, fault.Message))));
        }

        var written = Current is null
            ? await writing.AddAsync(Shown.File, Shown.Text, cancel)
            : await writing.SaveAsync(Shown.File, Shown.Text, Read, VersionOrigin.Restored, cancel);
        if (written.Writing is Writing.ChangedMeanwhile)
        {
            return this.Refuse(new Refusal("content.changed", "Ce texte a changé depuis que vous avez ouvert cette page. Rien n’est enregistré : rechargez-la, puis recommencez."));
        }

        this.Tell(texts[written.Sentence, Shown.File]);
        return Redirect(EditingAddresses.OfVersions(Shown.File));
    }

    private async Task<bool> FindAsync(Id<ContentVersion> id, CancellationToken cancel)
    {
        if (await history.FindAsync(id, cancel) is not { } shown)
        {
            return false;
        }

        Shown = shown;
        Other = Id<ContentVersion>.TryParse(With, null, out var with) && await history.FindAsync(with, cancel) is { } asked && asked.File == shown.File
            ? asked
            : await history.BeforeAsync(shown, cancel);
        Current = content.TextOf(shown.File) is { Fault: null, Text: var text } ? text : null;
        Rows = TextComparison.Of(Other?.Text ?? "", shown.Text);
        Versions = Choices.Of(
            (await history.OfAsync(shown.File, cancel)).Where(version => version.Id != shown.Id),
            version => version.Id.ToString(),
            version => $"{texts["Version {0}", version.Number].Value} · {Paris.Local(version.At):d MMMM yyyy, HH:mm}");
        Read ??= Current is null || Request.Method == HttpMethods.Post ? null : Fingerprint.Of(Current);
        return true;
    }
}
