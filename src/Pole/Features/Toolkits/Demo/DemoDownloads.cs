using System.Security.Cryptography;
using Bogus;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Features.Organisations.Demo;
using Pole.Features.Toolkits.Downloads;
using Pole.Features.Toolkits.Questions;
using Pole.Features.Toolkits.Stamps;
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
        await TakeAsync(DemoCast.Consultant, Guide, "1.2", stage.Now.AddDays(-2), "Bourse inter-entreprises du club, en préparation", random, cancel);
        await AskAsync(DemoCast.Consultant, stage.Now.AddDays(-19), "Comment compter un flux livré deux fois par an : à l’année, ou à la livraison ?", "À l’année, dans l’unité du relevé. Notez la fréquence dans sa colonne : le bilan s’en sert pour signaler les écarts.", cancel);
        await AskAsync(firm, stage.Now.AddDays(-1), "Le modèle d’offres et de demandes peut-il être rempli avec les entreprises, à l’écran ?", null, cancel);
        await TakeAsync(firm, Guide, "1.1", stage.Now.AddDays(-130), "Bourse inter-entreprises à Lyon", random, cancel);
    }

    private async Task AskAsync(Id<Organisation> organisation, DateTimeOffset at, string asked, string? answer, CancellationToken cancel)
    {
        if (await db.OrganisationPeople.Where(p => p.OrganisationId == organisation).Select(p => p.AccountId).FirstOrDefaultAsync(cancel) is { } person && person != default)
        {
            var question = new VersionQuestion { Toolkit = Guide, Version = "1.2", AskedBy = person, OrganisationId = organisation, AskedAt = at, Question = asked };
            if (answer is not null)
            {
                question.Reply(answer, at.AddDays(1));
            }

            db.ToolkitQuestions.Add(question);
        }
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

        var mark = random.Hexadecimal(ToolkitDownload.MarkLength, prefix: "").ToLowerInvariant();
        var firm = await db.Organisations.Where(o => o.Id == organisation).Select(o => o.Name).SingleAsync(cancel);
        var copy = new CopyStamp(firm, at, mark).WriteInto(await File.ReadAllBytesAsync(path, cancel), file.Name);
        db.ToolkitDownloads.Add(new ToolkitDownload
        {
            Firm = firm,
            AccountId = person,
            OrganisationId = organisation,
            Toolkit = toolkit,
            Version = version,
            File = file.Name,
            Hash = Convert.ToHexStringLower(SHA256.HashData(copy)),
            Purpose = purpose,
            Licence = sheet.Licence,
            At = at,
            Mark = mark,
            ToldOf = sheet.Latest?.Version,
        });
    }
}
