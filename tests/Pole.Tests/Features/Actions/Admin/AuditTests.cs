using System.Net;
using Pole.App;
using Pole.Platform.Identity;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions.Admin;

/// <summary>That a value was audited is said by those who audited it, and by nobody else.</summary>
public sealed class AuditTests : IDisposable
{
    private static readonly Dictionary<string, string> Weighed = Rencontres.With(
        ("Input.Results[0].Label", "Cartons"), ("Input.Results[0].Value", "12"), ("Input.Results[0].Unit", "t/an"),
        ("Input.Results[1].Label", "Bois"), ("Input.Results[1].Value", "3"), ("Input.Results[1].Unit", "t/an"));

    private readonly PoleApp app = new(settings: new() { ["Review:AuditPercent"] = "100" });

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Only_what_every_auditor_confirms_is_audited_and_it_is_shown_with_the_version()
    {
        var (address, author) = await SubmittedAsync();
        await ConfirmAsync("une", address, "0", "1");
        Assert.All((await app.ActionAtAsync(address)).Results, result => Assert.Null(result.AuditedVersion));
        await ConfirmAsync("deux", address, "0");

        var action = await app.ActionAtAsync(address);
        var sheet = await author.OpenAsync(address);

        Assert.Equal((ActionStatus.Approved, 1, null), (action.Status, action.Results[0].AuditedVersion, action.Results[1].AuditedVersion));
        Assert.Contains("Auditée, version 1", sheet.Words);
        Assert.Equal("12", await FigureAsync("Valeur auditée"));
        Assert.Equal("3", await FigureAsync("Valeur déclarée"));
    }

    [Fact]
    public async Task What_is_opened_again_is_to_be_confirmed_again()
    {
        var (address, author) = await SubmittedAsync();
        await ConfirmAsync("une", address, "0");
        await ConfirmAsync("deux", address, "0");
        await (await ReviewerAsync("trois")).SubmitAsync(ReviewOf(address), new() { ["Input.Comment"] = "Une faute." }, "rouvrir");
        Assert.Equal(ActionStatus.Returned, (await app.ActionAtAsync(address)).Status);
        await author.SubmitAsync(address, [], "soumettre");
        await ConfirmAsync("une", address);
        await ConfirmAsync("deux", address);

        var action = await app.ActionAtAsync(address);

        Assert.Equal((ActionStatus.Approved, 2), (action.Status, action.Version));
        Assert.DoesNotContain("Auditée", (await author.OpenAsync(address)).Words);
        Assert.Equal("0", await FigureAsync("Valeur auditée"));
    }

    [Fact]
    public async Task R10_neither_the_author_nor_anyone_of_the_organisation_confirms()
    {
        var (address, author) = await SubmittedAsync();
        var authorId = (await app.ActionAtAsync(address)).AuthorId;
        await app.SaveAsync(db =>
        {
            db.StaffSeats.Add(new StaffSeat { AccountId = authorId, Role = StaffRole.ActionReviewer, Since = app.Clock.GetUtcNow() });
            db.OrganisationPeople.RemoveRange(db.OrganisationPeople.Where(p => p.AccountId == authorId));
        });
        var gone = await app.SignInAsync("relais@test.example");

        var answer = await gone.SubmitAsync(ReviewOf(address), new() { ["Input.Confirmed"] = "0" }, "decision");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(answer.Errors, e => e.Contains("Vous avez écrit cette action"));
        Assert.All((await app.ActionAtAsync(address)).Results, result => Assert.Null(result.AuditedVersion));
    }

    [Fact]
    public async Task A_place_that_the_action_does_not_hold_is_refused()
    {
        var (address, _) = await SubmittedAsync();

        var answer = await ConfirmAsync("une", address, "7");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Empty(await app.ReadAsync(db => Task.FromResult(db.Opinions.ToList())));
    }

    [Fact]
    public async Task Without_an_audit_in_depth_nothing_is_asked_nor_confirmed()
    {
        using var plain = new PoleApp(settings: new() { ["Review:AuditPercent"] = "0" });
        await plain.RelayAsync();
        await plain.AccountAsync("une@test.example", StaffRole.ActionReviewer);
        var address = await (await plain.SignInAsync("relais@test.example")).SubmittedAsync(Weighed);
        var reviewer = await plain.SignInAsync("une@test.example");

        Assert.Null((await reviewer.OpenAsync(ReviewOf(address))).Page.QuerySelector("[name='Input.Confirmed']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reviewer.SubmitAsync(ReviewOf(address), new() { ["Input.Confirmed"] = "0" }, "decision")).Status);
    }

    private async Task<(string Address, Browser Author)> SubmittedAsync()
    {
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        return (await author.SubmittedAsync(Weighed), author);
    }

    private async Task<Answer> ConfirmAsync(string reviewer, string address, params string[] places)
    {
        var browser = await ReviewerAsync(reviewer);
        return await browser.SubmitAsync(ReviewOf(address), places.Select((place, index) => ($"Input.Confirmed[{index}]", place)).ToDictionary(), "decision");
    }

    private async Task<Browser> ReviewerAsync(string name)
    {
        var email = $"{name}@test.example";
        if (!await app.ReadAsync(db => Task.FromResult(db.Users.Any(u => u.Email == email))))
        {
            await app.AccountAsync(email, StaffRole.ActionReviewer);
        }

        return await app.SignInAsync(email);
    }

    /// <summary>The figure that the team reads under a step.</summary>
    private async Task<string> FigureAsync(string step)
    {
        var page = (await (await ReviewerAsync("lecture")).OpenAsync("/observatoire/resultats-matiere")).Page;
        return page.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")?.TextContent == step).QuerySelector("tfoot td:last-child")!.TextContent.Trim();
    }
}
