using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Pole.Features.Editing.Desks;
using Pole.Features.Editing.Forms;
using Pole.Features.Editing.Placing;
using Pole.Features.Editing.Previews;
using Pole.Features.Editing.Versions;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Comparing;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Editing.Admin;

/// <summary>
/// One text of the site: its head as a form and its words. What would be wrong is said at its field before anything is written;
/// what somebody else wrote meanwhile is shown beside, and never written over unseen.
/// </summary>
[Authorize(Policies.Editor)]
[RequestSizeLimit(LargestForm)]
internal sealed partial class EditModel(ContentStore content, ContentWriting writing, Neighbours neighbours, Previewing previewing, PagePlaces places, TimeProvider clock, IOptions<SiteSettings> site, Texts texts) : PageModel
{
    private const int LargestForm = 4 * 1024 * 1024;

    private PageForm _form = null!;

    [FromRoute(Name = "file")]
    public string? Name { get; set; }

    [BindProperty]
    public PageInput Input { get; set; } = new();

    public string Path => Name!;

    public IReadOnlyList<SheetField> Fields => _form.Fields;

    /// <summary>Why the file on the disk cannot be edited here, where it cannot.</summary>
    public string? Unreadable { get; private set; }

    public IReadOnlyList<Neighbour> Others { get; private set; } = [];

    /// <summary>The address of a preview of what was sent; nothing while none was asked for.</summary>
    public string? Look { get; private set; }

    /// <summary>The links that were handed on and still show the page.</summary>
    public IReadOnlyList<OpenPreview> Previews { get; private set; } = [];

    /// <summary>The text that stands in the file by now, beside the one that was sent.</summary>
    public IReadOnlyList<ComparedRow>? Meanwhile { get; private set; }

    /// <summary>The fingerprint of the text shown beside, which a second press writes over.</summary>
    public string? Over { get; private set; }

    /// <summary>Whether the text was refused for faults only, and may be saved in spite of them.</summary>
    public bool MayInsist { get; private set; }

    public IReadOnlyList<ContentFault> Faults => [.. content.Faults.Where(fault => fault.File == Path)];

    /// <summary>Whether a key says nothing, need not, and nothing is wrong with it: such keys stand folded.</summary>
    public bool IsSilent(int field) => !Fields[field].Member.IsRequired
        && Input.Fields[field] is { Text: null or "", Codes: null or [] }
        && Fields[field].Key is not ("draft" or "published" or "unpublished")
        && ModelState.GetFieldValidationState($"Input.Fields[{field}].Text") is not ModelValidationState.Invalid
        && ModelState.GetFieldValidationState($"Input.Fields[{field}].Codes") is not ModelValidationState.Invalid;

    /// <summary>What helps to answer a key: what it is for, or what an English text takes from the French.</summary>
    public string? HelpOf(SheetField field) =>
        Entry?.Original?.FrontMatter?.Keys.Find(field.Key)?.Value is { } french && FieldAnswer.Of(french, field.Kind) is var said
            && (said.Text ?? string.Join(", ", said.Codes ?? [])) is { Length: > 0 } words ? texts["Vide, reprend le français : {0}", words].Value
        : KeyWords.Help(field.Key) is { } help ? texts[help].Value : null;

    public ContentEntry? Entry => content.Current.Snapshot.Find(Path);

    /// <summary>Where visitors read it, once they may.</summary>
    public string? Address => Entry is { Address: { } address } entry && entry.Publication.IsVisible(Paris.Today(clock)) ? entry.Language.AddressOf(address) : null;

    public string Title => Entry is { } entry ? ContentList.TitleOf(entry) : Path;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (content.TextOf(Name ?? "") is not { } found)
        {
            return NotFound();
        }

        Unreadable = found.Fault;
        Fill(PageForm.Of(Path, Section, found.Text, Fingerprint.Of(found.Text)));
        Others = await neighbours.SitDownAsync(Path, cancel);
        Previews = await previewing.OpenAsync(Path, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (content.TextOf(Name ?? "") is not { Fault: null } found)
        {
            return NotFound();
        }

        if (Input.Read is null)
        {
            Fill(PageForm.Of(Path, Section, found.Text, Fingerprint.Of(found.Text)));
            return this.Refuse(new Refusal("content.no-form", "Cette page a été envoyée sans son texte : relisez-la, puis recommencez."));
        }

        Fill(PageForm.Sent(Path, Section, Input, found.Text));
        Others = await neighbours.OthersAsync(Path, cancel);
        var current = Fingerprint.Of(found.Text);
        if (current != Input.Read && current != Input.Over)
        {
            return ShowBoth(found.Text);
        }

        if (Refusals() is { Count: > 0 } refusals)
        {
            MayInsist = _form.Text.Length < FileText.LargestBytes;
            return this.Refuse(Outcome.From(refusals));
        }

        return await SaveAsync(current, cancel);
    }

    /// <summary>Shows the page as it will look with what was sent; nothing is saved.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancel)
    {
        if (content.TextOf(Name ?? "") is not { Fault: null } found || Input.Read is null)
        {
            return NotFound();
        }

        Fill(PageForm.Sent(Path, Section, Input, found.Text));
        var faults = content.FaultsIf(Path, _form.Text);
        foreach (var refusal in faults.Select(_form.At))
        {
            ModelState.AddModelError(refusal.Field ?? "", texts.Say(refusal));
        }

        Others = await neighbours.SitDownAsync(Path, cancel);
        Look = await previewing.LookAsync(Path, _form.Text, cancel);
        SecurityHeaders.LetFrameOwnPages(Response.Headers);
        return Page();
    }

    private async Task<IActionResult> SaveAsync(string read, CancellationToken cancel)
    {
        var written = await writing.SaveAsync(Path, _form.Text, read, VersionOrigin.Saved, cancel);
        if (written.Writing is Writing.ChangedMeanwhile)
        {
            return content.TextOf(Path) is { Fault: null } found ? ShowBoth(found.Text) : NotFound();
        }

        await neighbours.LeaveAsync(Path, cancel);
        this.Tell(texts[written.Sentence, Path]);
        return Redirect(EditingAddresses.OfText(Path));
    }

    /// <summary>What the check says of the text; nothing once the person has read it and insists.</summary>
    private List<Refusal> Refusals() => _form.Text.Length >= FileText.LargestBytes
        ? [new("content.too-large", "Ce texte dépasse 1 Mo : le site ne le lirait pas. Partagez-le en plusieurs pages.") { Field = "Input.Body" }]
        : Input.InSpite ? [] : [.. content.FaultsIf(Path, _form.Text).Select(_form.At)];

    private PageResult ShowBoth(string theirs)
    {
        Meanwhile = TextComparison.Of(theirs, _form.Text);
        Over = Fingerprint.Of(theirs);
        ModelState.Clear();
        ModelState.AddModelError("", texts["Ce texte a changé pendant que vous l’écriviez. Rien n’est enregistré : comparez, puis choisissez."]);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private ContentSection? Section => content.Current.Snapshot.Find(Path)?.Section;

    private void Fill(PageForm form)
    {
        _form = form;
        Input = form.Input;
    }
}
