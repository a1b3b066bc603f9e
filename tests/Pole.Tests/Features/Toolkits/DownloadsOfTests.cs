using Pole.App;
using Pole.Features.Accreditation;
using Pole.Features.Membership;
using Pole.Features.Organisations;

namespace Pole.Features.Toolkits;

/// <summary>A file to download, and the firm that may.</summary>
internal static class DownloadsOfTests
{
    public const string Kit = "/outils/kit-sensibilisation-cycle-de-vie/telecharger/2.1/tasse-ou-gobelet-2.1.csv";

    /// <summary>What the form asks before it hands the file out.</summary>
    public static Dictionary<string, string> Answers() => new() { ["Input.Purpose"] = "Matinée à Nantes", ["Input.Licence"] = "true" };

    public static Task<Answer> TakeAsync(this Browser person) => person.SubmitAsync(Kit, Answers(), "telecharger");

    /// <summary>A consulting firm with, in 2026, its dues paid and its owner accredited, or not.</summary>
    public static async Task<Organisation> FirmAsync(this PoleApp app, bool dues = true, bool accredited = true)
    {
        var firm = await app.OrganisationAsync("conseil", OrganisationKind.ConsultingFirm, headcount: 8);
        if (dues)
        {
            await app.MembershipAsync(firm.Id, new(2026, 1, 1), new(2026, 12, 31));
        }

        if (accredited)
        {
            await app.AccreditationAsync(firm.Id);
        }

        return firm;
    }
}
