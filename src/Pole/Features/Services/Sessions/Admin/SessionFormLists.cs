using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Features.Services.Catalogue;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services.Sessions.Admin;

/// <summary>What the form of a session offers to choose from, and whether what came back was among it.</summary>
internal sealed class SessionFormLists(PoleDb db, ServiceCatalogue catalogue, Texts texts)
{
    public IReadOnlyList<SelectListItem> Services { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Regions { get; private set; } = [];

    /// <summary>Who may organise or deliver in the Pôle's place.</summary>
    public IReadOnlyList<SelectListItem> ThirdParties { get; private set; } = [];

    public async Task<SessionFormLists> LoadAsync(CancellationToken cancel)
    {
        Services = Choices.Of(catalogue.All().Where(s => s.Sheet.Booking.HasSessions), s => s.Slug, s => s.Sheet.Title, texts["Choisir"]);
        Regions = Choices.Of(catalogue.Regions, r => r.Code, r => catalogue.RegionName(r.Code)!, texts["Toutes régions"]);
        var parties = await db.Organisations.AsNoTracking()
            .Where(o => o.Kind == OrganisationKind.Intermediary || o.Kind == OrganisationKind.ConsultingFirm)
            .OrderBy(o => o.Name)
            .Select(o => new { o.Id, o.Name })
            .ToListAsync(cancel);
        ThirdParties = Choices.Of(parties, o => o.Id.ToString(), o => o.Name, texts["Le Pôle"]);
        return this;
    }

    public void Check(SessionForm form, ModelStateDictionary state)
    {
        CheckOne(state, Services, form.ServiceSlug, "Input.ServiceSlug", texts["Choisissez une prestation de la liste."]);
        CheckOne(state, Regions, form.Region ?? "", "Input.Region", texts["Choisissez une région de la liste."]);
        CheckOne(state, ThirdParties, Value(form.OrganiserId), "Input.OrganiserId", texts["Choisissez un organisme de la liste."]);
        CheckOne(state, ThirdParties, Value(form.DelivererId), "Input.DelivererId", texts["Choisissez un organisme de la liste."]);
    }

    private static string Value(Id<Organisation>? id) => id is { } given && given != default ? given.ToString() : "";

    private static void CheckOne(ModelStateDictionary state, IReadOnlyList<SelectListItem> items, string value, string field, string message)
    {
        if (state.GetFieldValidationState(field) is not ModelValidationState.Invalid && items.All(i => i.Value != value))
        {
            state.AddModelError(field, message);
        }
    }
}
