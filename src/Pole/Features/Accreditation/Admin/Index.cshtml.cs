using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation.Admin;

/// <summary>The applications that wait, oldest first; and, when asked for, those that are decided.</summary>
[Authorize(Policies.AccreditationOfficer)]
internal sealed class IndexModel(PoleDb db) : PageModel
{
    public const int Size = 40;

    public static readonly IReadOnlyList<(string Key, string Label, AccreditationStatus[] Statuses)> Views =
    [
        ("a-examiner", "À examiner", [AccreditationStatus.Submitted, AccreditationStatus.UnderReview]),
        ("en-attente", "En attente d’une réponse", [AccreditationStatus.MoreInformation]),
        ("en-cours", "Accordées", [AccreditationStatus.Granted, AccreditationStatus.Suspended]),
        ("closes", "Closes", [AccreditationStatus.Refused, AccreditationStatus.Withdrawn, AccreditationStatus.Expired]),
    ];

    public string View { get; private set; } = Views[0].Key;

    public int Number { get; private set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<ReviewLine> Lines { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = "etat")] string? view, [FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        var shown = Views.FirstOrDefault(v => v.Key == view, Views[0]);
        View = shown.Key;
        Number = Math.Max(1, number);
        var statuses = shown.Statuses;
        var fitting = db.Accreditations.AsNoTracking().Where(a => statuses.Contains(a.Status));
        Total = await fitting.CountAsync(cancel);
        Lines = await (
            from accreditation in fitting
            join organisation in db.Organisations on accreditation.OrganisationId equals organisation.Id
            join account in db.Users on accreditation.PersonId equals account.Id
            orderby accreditation.SubmittedAt, accreditation.Id
            select new ReviewLine(
                accreditation.Id, accreditation.Scheme, organisation.Name, account.Name, accreditation.Status,
                accreditation.SubmittedAt, accreditation.First, accreditation.Last))
            .Skip((int)Math.Min((Number - 1L) * Size, Total))
            .Take(Size)
            .ToListAsync(cancel);
    }
}

/// <summary>An application or accreditation for the team's list.</summary>
internal sealed record ReviewLine(
    Id<Accreditation> Id, string Scheme, string Organisation, string Person, AccreditationStatus Status,
    DateTimeOffset? SubmittedAt, DateOnly? First, DateOnly? Last);
