using System.Net;
using Pole.App;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Membership.Dues;

public sealed class EditTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task What_the_accountant_sets_is_what_the_public_page_shows()
    {
        var staff = await StaffAsync();
        Assert.Contains("760,00 €", (await app.Visit().OpenAsync("/adhesion")).Words);

        var answer = await staff.SubmitAsync("/admin/cotisations?annee=2026", new() { ["Input.Cells[2].Euros"] = "1 234,50 €" });

        Assert.True(answer.IsRedirect, answer.Words);
        var schedule = await app.ReadAsync(db => DuesSchedule.ReadAsync(db, 2026, CancellationToken.None));
        Assert.Equal(new Money(1_234_50), schedule!.For(MemberKind.Company, SizeClass.Me, 12));
        Assert.Equal(Money.Euros(330), schedule.For(MemberKind.Company, SizeClass.Pe, 12));
        Assert.Contains("1 234,50 €", (await app.Visit().OpenAsync("/adhesion")).Words);
    }

    [Fact]
    public async Task A_new_year_starts_from_the_last_one()
    {
        var staff = await StaffAsync();

        var answer = await staff.SubmitAsync("/admin/cotisations?annee=2028", new() { ["Input.Minimum"] = "75" });

        Assert.True(answer.IsRedirect, answer.Words);
        var schedule = await app.ReadAsync(db => DuesSchedule.ReadAsync(db, 2028, CancellationToken.None));
        Assert.Equal((Money.Euros(75), Money.Euros(760)), (schedule!.Minimum, schedule.For(MemberKind.Company, SizeClass.Me, 12)));
        Assert.Equal(HttpStatusCode.NotFound, (await staff.OpenAsync("/admin/cotisations?annee=2040")).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("beaucoup")]
    [InlineData("-5")]
    [InlineData("1,234")]
    [InlineData("99999999999999999999")]
    public async Task Bad_input_is_told_at_its_cell_and_changes_nothing(string typed)
    {
        var staff = await StaffAsync();

        var answer = await staff.SubmitAsync("/admin/cotisations?annee=2026", new() { ["Input.Cells[2].Euros"] = typed, ["Input.Cells[0].Euros"] = "200" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Indiquez un montant en euros", answer.Page.QuerySelector("[id^='Input_Cells_2'][id$='-error']")?.TextContent);
        Assert.Equal(typed, answer.Page.QuerySelector("[name='Input.Cells[2].Euros']")?.GetAttribute("value") ?? "");
        Assert.Equal("200", answer.Page.QuerySelector("[name='Input.Cells[0].Euros']")?.GetAttribute("value"));
        var schedule = await app.ReadAsync(db => DuesSchedule.ReadAsync(db, 2026, CancellationToken.None));
        Assert.Equal((Money.Euros(760), Money.Euros(160)), (schedule!.For(MemberKind.Company, SizeClass.Me, 12), schedule.For(MemberKind.Company, SizeClass.Tpe, 12)));
    }

    [Fact]
    public void Pro_rata_dues_are_rounded_to_the_cent_and_never_under_the_minimum()
    {
        var schedule = new DuesSchedule(2026, Money.Euros(60), new Dictionary<(MemberKind, SizeClass), Money>
        {
            [(MemberKind.Company, SizeClass.Tpe)] = Money.Euros(160),
            [(MemberKind.Company, SizeClass.Pe)] = Money.Euros(50),
        });

        Assert.Equal(new Money(93_33), schedule.For(MemberKind.Company, SizeClass.Tpe, 7));
        Assert.Equal(Money.Euros(60), schedule.For(MemberKind.Company, SizeClass.Tpe, 1));
        Assert.Equal(Money.Euros(50), schedule.For(MemberKind.Company, SizeClass.Pe, 12));
        Assert.Null(schedule.For(MemberKind.ConsultingFirm, SizeClass.Pe, 12));
    }

    private async Task<Browser> StaffAsync()
    {
        await app.AccountAsync("compta@test.example", StaffRole.Accountant);
        return await app.SignInAsync("compta@test.example");
    }
}
