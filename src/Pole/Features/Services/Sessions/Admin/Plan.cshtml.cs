using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services.Sessions.Admin;

/// <summary>Plans a session; the public sees it once it is opened.</summary>
[Authorize(Policies.Editor)]
internal sealed class PlanModel(PoleDb db, SessionFormLists lists, Chronicle chronicle, Texts texts) : PageModel, ISessionFormPage
{
    [BindProperty]
    public SessionForm Input { get; set; } = new();

    public SessionFormLists Lists => lists;

    public Task OnGetAsync(CancellationToken cancel) => lists.LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        (await lists.LoadAsync(cancel)).Check(Input, ModelState);
        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        var session = Input.NewSession();
        db.Sessions.Add(session);
        chronicle.Record(session.Id, "session.planned");
        await db.SaveChangesAsync(cancel);
        this.Tell(texts["La session est préparée. Ouvrez-la quand elle peut être vue."]);
        return Redirect(Url.Content($"~/admin/sessions/{session.Id}"));
    }
}
