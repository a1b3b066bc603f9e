using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Content;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions.Types;

/// <summary>One description of each type makes its form, its checks and its spreadsheet.</summary>
public sealed class TypeSheetTests : IDisposable
{
    private const string Start = "/relais/actions/nouvelle";

    private static readonly Dictionary<string, string> Interview = new()
    {
        ["Input.Title"] = "Entretien à la menuiserie",
        ["Input.FirstDay"] = "2026-02-10",
        ["Input.Departement"] = "67",
        ["Input.Companies[0].Name"] = "Menuiserie du Ried",
        ["Input.Times[2].Amount"] = "2,5",
        ["Input.Summary"] = "Une heure à l’atelier.",
        ["Input.Recommendations"] = "Trier les chutes.",
    };

    private readonly ContentCopy content = new();
    private readonly PoleApp app;

    public TypeSheetTests() => app = new(settings: new() { ["Content:Root"] = content.Root });

    public void Dispose()
    {
        app.Dispose();
        content.Dispose();
    }

    [Fact]
    public async Task Whoever_starts_an_action_chooses_its_type_and_is_shown_what_each_is_proven_by()
    {
        var author = await AuthorAsync();

        var choice = await author.OpenAsync(Start);

        var cards = choice.Page.QuerySelectorAll("main .card h3 a").ToDictionary(a => a.TextContent, a => a.GetAttribute("href"));
        Assert.Equal(Enum.GetValues<ActionType>().Select(type => $"{Start}?type={type.Code}"), cards.Values);
        Assert.Contains("Preuve : feuille de présence", choice.Words);
        Assert.Null(choice.Page.QuerySelector("#action"));
        var form = await author.OpenAsync(cards["Entretien avec une entreprise"]!);
        Assert.Equal("Interview", form.Page.QuerySelector("[name='Input.Type'] [selected]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("interview", "Companies[0].Name Results[0].Value Recommendations", "Approached Interviewed Present Mark Cost")]
    [InlineData("awareness-event", "Approached Interviewed Present Participants Mark", "Results[0].Value Synergies[0].Title")]
    [InlineData("flow-diagnosis", "Results[4].Value Companies[0].Name", "Approached Mark Participants")]
    [InlineData("exchange-fair", "Approached Interviewed Present Synergies[0].Title", "Recommendations")]
    [InlineData("group-purchase", "Companies[0].Name Results[0].Value Synergies[0].Title", "Interviewed Mark")]
    [InlineData("training", "Participants Respondents Mark", "Approached Results[0].Value")]
    [InlineData("coaching", "Recommendations Results[0].Value", "Approached Mark")]
    public async Task The_form_of_a_type_asks_what_it_needs_and_keeps_the_rest_under_other_headings(string type, string asked, string others)
    {
        var author = await AuthorAsync();

        var form = await author.OpenAsync($"{Start}?type={type}");

        var rest = form.Page.QuerySelector("details#others")!;
        Assert.False(rest.HasAttribute("open"));
        Assert.All(asked.Split(' '), field => Assert.Null(form.Page.QuerySelector($"[name='Input.{field}']")!.Closest("#others")));
        Assert.All(others.Split(' '), field => Assert.NotNull(form.Page.QuerySelector($"[name='Input.{field}']")!.Closest("#others")));
        Assert.Equal(form.Page.QuerySelectorAll("#action [id]").Length, form.Page.QuerySelectorAll("#action [id]").Select(e => e.Id).Distinct().Count());
        Assert.All(form.Page.QuerySelectorAll("#action nav a"), link => Assert.NotNull(form.Page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task Changing_the_type_keeps_what_was_typed_and_shows_it_open()
    {
        var author = await AuthorAsync();
        var fields = Rencontres.With(("Input.Type", "Interview"), ("do", "next-Where"));

        var answer = await author.SubmitAsync($"{Start}?type=awareness-event", fields, "action");

        Assert.EndsWith("?suite=Where#part-Where", answer.Location);
        var form = await author.FollowAsync(answer.Location!.Split('#')[0]);
        Assert.True(form.Page.QuerySelector("#others")!.HasAttribute("open"));
        Assert.Equal("60", form.Page.QuerySelector("#others [name='Input.Approached']")!.GetAttribute("value"));
        Assert.Equal("Papier broyé réutilisé", form.Page.QuerySelector("[name='Input.Synergies[1].Title']")!.GetAttribute("value"));
        Assert.Equal(6, form.Page.QuerySelectorAll("[name^='Input.Times['][name$='.Task']").Length);
    }

    [Fact]
    public async Task What_cannot_be_read_under_other_headings_is_shown_with_them()
    {
        var author = await AuthorAsync();

        var answer = await author.SubmitAsync($"{Start}?type=interview", Interview.With(("Input.Approached", "beaucoup"), ("do", "save")), "action");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.True(answer.Page.QuerySelector("#others")!.HasAttribute("open"));
    }

    [Fact]
    public async Task Lines_that_the_form_proposes_are_kept_once_completed_and_proposed_again_until_then()
    {
        var author = await AuthorAsync();

        var address = await author.SubmitTypedAsync("interview", Interview.With(("Input.Results[1].Value", "48")));

        var action = await app.ActionAtAsync(address);
        Assert.Equal([("Entretien", 2.5m)], action.Times.Select(t => (t.Task, t.Amount)));
        Assert.Equal([("Électricité", 48m, "MWh par an")], action.Results.Select(r => (r.Label, r.Value, r.Unit)));
        var form = await author.OpenAsync(address + "/modifier");
        Assert.Equal(["Entretien", "Prise de contact", "Préparation", "Compte rendu"], form.Page.QuerySelectorAll("[name^='Input.Times['][name$='.Task']").Select(e => e.GetAttribute("value")!));
    }

    [Fact]
    public async Task A_task_typed_without_its_time_is_kept_and_missed()
    {
        var author = await AuthorAsync();

        var address = await author.SubmitTypedAsync("interview", Interview.With(("Input.Times[0].Task", "Covoiturage")));

        Assert.Contains("Le temps de la tâche « Covoiturage » manque.", (await author.OpenAsync(address)).Words);
    }

    [Fact]
    public async Task R12_what_a_type_requires_keeps_it_from_being_submitted_and_what_it_expects_is_warned_of()
    {
        var author = await AuthorAsync();
        var address = await author.SubmitTypedAsync("interview", Interview.Without("Input.Companies[0].Name", "Input.Recommendations"), ("compte-rendu.csv", Proof.Bytes));

        var refused = await author.SubmitAsync(address, [], "soumettre");
        await author.SubmitAsync(address + "/modifier", new() { ["Input.Companies[0].Name"] = "Menuiserie du Ried", ["do"] = "save" }, "action");
        var warned = await author.OpenAsync(address);
        var accepted = await author.SubmitAsync(address, [], "soumettre");

        Assert.Contains("Une action de ce type ne se relit pas sans cela : Entreprises nommées.", refused.Words);
        Assert.DoesNotContain("ne se relit pas", warned.Words);
        Assert.Contains("Une action de ce type le dit d’habitude : Vos conseils.", warned.Words);
        Assert.True(accepted.IsRedirect, accepted.Words);
    }

    [Theory]
    [InlineData("AwarenessEvent", "feuille-de-presence.csv", true)]
    [InlineData("AwarenessEvent", "compte-rendu.csv", false)]
    [InlineData("Interview", "feuille-de-presence.csv", false)]
    [InlineData("Interview", "compte-rendu.csv", true)]
    [InlineData("Coaching", "photo.csv", false)]
    [InlineData("GroupPurchase", "accord.csv", true)]
    [InlineData("GroupPurchase", "photo.csv", false)]
    public async Task R12_each_type_asks_for_its_evidence(string type, string file, bool proves)
    {
        var author = await AuthorAsync();

        var address = await author.SubmitTypedAsync("a-preciser", Rencontres.With(("Input.Type", type)), (file, Proof.Bytes));

        Assert.Equal(proves, !(await author.OpenAsync(address)).Words.Contains("se prouve par ce document", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_spreadsheet_of_a_type_has_its_columns_and_usual_lines_and_those_left_blank_make_no_action()
    {
        var author = await AuthorAsync();
        var blank = await author.Http.GetStringAsync(new Uri("/relais/actions/tableur?handler=Template&type=flow-diagnosis", UriKind.Relative));
        Assert.Contains("Relevé sur site", blank, StringComparison.Ordinal);
        Assert.Contains(";Électricité;;MWh par an;", blank, StringComparison.Ordinal);
        Assert.DoesNotContain("Note moyenne", blank, StringComparison.Ordinal);

        var lines = blank.Split("\r\n");
        lines[1] = lines[1].Replace(";;Diagnostic de flux;", ";Diagnostic de la scierie;Diagnostic de flux;", StringComparison.Ordinal).Replace(";Électricité;;", ";Électricité;48;", StringComparison.Ordinal);
        var answer = await author.SubmitAsync("/relais/actions/tableur", [], "tableur", new() { ["Input.File"] = ("actions.csv", Encoding.UTF8.GetBytes(string.Join("\r\n", lines))) });

        Assert.True(answer.IsRedirect, answer.Words);
        var draft = Assert.Single(await app.ReadAsync(db => Task.FromResult(db.Actions.WithParts().ToList())));
        Assert.Equal(("Diagnostic de la scierie", ActionType.FlowDiagnosis), (draft.Title, draft.Type));
        Assert.Equal([("Électricité", 48m)], draft.Results.Select(r => (r.Label, r.Value)));
        Assert.Empty(draft.Times);
    }

    [Fact]
    public async Task What_an_editor_writes_changes_the_form_at_once_in_both_languages()
    {
        var author = await AuthorAsync();
        Change("action-types/interview.md", text => text.Replace("- \"Entretien\"", "- \"Tour d’atelier\"", StringComparison.Ordinal).Replace("[companies, participants,", "[companies, participants, mark,", StringComparison.Ordinal));

        var form = await author.OpenAsync($"{Start}?type=interview");

        Assert.NotNull(form.Page.QuerySelector("[value='Tour d’atelier']"));
        Assert.Null(form.Page.QuerySelector("[name='Input.Mark']")!.Closest("#others"));
        Assert.NotNull((await author.OpenAsync($"/en{Start}?type=interview")).Page.QuerySelector("[value='First contact']"));
    }

    [Theory]
    [InlineData("asks: [companies,", "asks: [compagnies,", "compagnies")]
    [InlineData("requires: [companies]", "requires: [cost]", "« cost » n’est pas sous « asks »")]
    [InlineData("expects: [times,", "expects: [companies, times,", "« companies » est déjà sous « requires »")]
    [InlineData("unit: \"MWh par an\"", "unit: \"bottes\"", "l’unité « bottes » n’est pas connue")]
    [InlineData("proof: report", "proof: serment", "serment")]
    public void A_description_that_does_not_hold_is_named_with_its_line(string written, string instead, string fault)
    {
        var file = Path.Combine(content.Root, "action-types/interview.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace(written, instead, StringComparison.Ordinal));
        var store = app.Services.GetRequiredService<ContentStore>();
        store.Refresh();

        Assert.Contains(store.Faults, found => found.File == "action-types/interview.md" && found.Line > 1 && found.Message.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_type_is_described_and_nothing_else_is()
    {
        File.Move(Path.Combine(content.Root, "action-types/interview.md"), Path.Combine(content.Root, "action-types/interviews.md"));
        var store = app.Services.GetRequiredService<ContentStore>();
        store.Refresh();

        Assert.Contains(store.Faults, fault => fault.Message.Contains("« interview » n’est pas décrit", StringComparison.Ordinal));
        Assert.Contains(store.Faults, fault => fault.Message.Contains("« interviews » n’est pas un type d’action", StringComparison.Ordinal));
    }

    private void Change(string file, Func<string, string> change)
    {
        var path = Path.Combine(content.Root, file);
        File.WriteAllText(path, change(File.ReadAllText(path)));
        app.Services.GetRequiredService<ContentStore>().Refresh();
    }

    private async Task<Browser> AuthorAsync()
    {
        await app.RelayAsync();
        return await app.SignInAsync("relais@test.example");
    }
}

internal static class TypedDrafts
{
    /// <summary>Fills the form of a type as it stands on its page, and answers the address of the draft.</summary>
    public static async Task<string> SubmitTypedAsync(this Browser author, string type, Dictionary<string, string> fields, (string Name, byte[] Bytes)? proof = null)
    {
        var answer = await author.SubmitAsync(
            $"/relais/actions/nouvelle?type={type}", fields.With(("do", "save")), "action", proof is { } file ? new() { ["Input.Evidence"] = file } : []);
        Assert.True(answer.IsRedirect, $"{answer.Status}: {string.Join(" | ", answer.Errors)}");
        return answer.Location!;
    }
}
