using System.Security.Cryptography;
using Bogus;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Features.Organisations.Demo;
using Pole.Features.Toolkits.Downloads;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Demo;

namespace Pole.Features.Toolkits.Demo;

/// <summary>What the invented consulting firms have downloaded.</summary>
internal sealed class DemoDownloads(PoleDb db, ToolkitShelf shelf) : IDemoChapter
{
    private const string Guide = "guide-flux-et-synergies";
    private const string Grid = "grille-diagnostic-premier-pas";

    public int Order => 35;

    public async Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        var random = new Randomizer(stage.Seed);
        var firm = DemoCast.Numbered(37);
        await TakeAsync(DemoCast.Consultant, Guide, "1.1", stage.Now.AddDays(-160), "Préparer les entretiens d’une zone d’activités en Loire-Atlantique", random, cancel);
        await TakeAsync(DemoCast.Consultant, Guide, "1.2", stage.Now.AddDays(-21), "Relevés de flux dans six entreprises du club", random, cancel);
        await TakeAsync(firm, Grid, "1.3", stage.Now.AddDays(-48), "Premier diagnostic chez un fabricant de luminaires", random, cancel);
        await TakeAsync(firm, Guide, "1.1", stage.Now.AddDays(-130), "Bourse inter-entreprises à Lyon", random, cancel);
    }

    private async Task TakeAsync(
        Id<Organisation> organisation, string toolkit, string version, DateTimeOffset at, string purpose, Randomizer random, CancellationToken cancel)
    {
        var sheet = shelf.Find(toolkit)?.Sheet;
        var person = await db.OrganisationPeople.Where(p => p.OrganisationId == organisation).Select(p => p.AccountId).FirstOrDefaultAsync(cancel);
        if (sheet?.Find(version)?.Files is not [var file, ..] || shelf.FileAt(file) is not { } path || person == default)
        {
            return;
        }

        db.ToolkitDownloads.Add(new ToolkitDownload
        {
            AccountId = person,
            OrganisationId = organisation,
            Toolkit = toolkit,
            Version = version,
            File = file.Name,
            Hash = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(path, cancel))),
            Purpose = purpose,
            Licence = sheet.Licence,
            At = at,
            Mark = random.Hexadecimal(ToolkitDownload.MarkLength, prefix: "").ToLowerInvariant(),
            ToldOf = sheet.Latest?.Version,
        });
    }
}
