using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Pole.App;

namespace Pole.Doors;

/// <summary>Whatever is typed into a form, the site answers; what it refuses it explains, keeps typed, and does not half do.</summary>
[Collection(OpenHouseCollection.Name)]
public sealed class FormTests(OpenHouse house)
{
    private static readonly HttpStatusCode[] Refusals =
    [
        HttpStatusCode.BadRequest, HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed, HttpStatusCode.Conflict,
        HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.UnsupportedMediaType, HttpStatusCode.UnprocessableEntity,
    ];

    /// <summary>What is looked at before it is saved may say anything: nothing is kept of it.</summary>
    private const string OnlyLooks = "handler=Preview";

    /// <summary>A draft is kept whatever it lacks, and the rest of an action whatever one part of it is refused for.</summary>
    private static readonly string[] KeepDrafts = ["/relais/actions/", "/dossier?handler=Save"];

    private readonly List<string> faults = [];
    private Dictionary<string, long> rows = [];

    [Fact]
    public async Task Forms_stand_whatever_is_typed_into_them()
    {
        rows = await house.App.CountRowsAsync();
        var known = new HashSet<string>();
        foreach (var guest in house.Guests)
        {
            foreach (var (form, kind) in FormsOf(guest))
            {
                await LeaveOutAsync(guest, form);
                if (known.Add(kind))
                {
                    await FillWrongAsync(guest, form);
                }
            }
        }

        var told = house.Told(faults);
        Assert.True(told.Length == 0, told);
    }

    [Fact]
    public async Task Forms_stand_whatever_is_sent_in_their_stead()
    {
        rows = await house.App.CountRowsAsync();
        foreach (var guest in house.Guests)
        {
            foreach (var (form, _) in FormsOf(guest))
            {
                await SendAsync(guest, form, "a truncated upload", form.Broken("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"Input.Name\"\r\n\r\nhalf"), mustRefuse: form.MustBeFilled);
                await SendAsync(guest, form, "an upload without boundary", form.Broken("multipart/form-data", "--x--"), mustRefuse: form.MustBeFilled);
                await SendAsync(guest, form, "JSON", form.Broken("application/json", "{\"Input\":"), mustRefuse: form.MustBeFilled);
                if (form.Files.Count > 0)
                {
                    await UploadWrongAsync(guest, form);
                }
            }
        }

        var told = house.Told(faults);
        Assert.True(told.Length == 0, told);
    }

    private static IEnumerable<(SentForm Form, string Kind)> FormsOf(Guest guest) =>
        guest.Pages.SelectMany(page => SentForm.On(page).Select(form => (Form: form, Kind: form.Kind(page.Door)))).DistinctBy(f => f.Kind);

    private async Task LeaveOutAsync(Guest guest, SentForm form)
    {
        if (form.Visible.Count > 0)
        {
            await SendAsync(guest, form, "no field", form.Bare(), form.MustBeFilled);
            await SendAsync(guest, form, "nothing filled", form.Fill(n => form.Visible.Contains(n) ? "" : null), form.MustBeFilled);
        }
    }

    private async Task FillWrongAsync(Guest guest, SentForm form)
    {
        var number = 0;
        foreach (var name in form.Hidden)
        {
            var junk = Junk.Values[number++ % Junk.Values.Count];
            await SendAsync(guest, form, $"{name}={junk}", form.Fill(n => n == name ? junk : null), mustRefuse: false);
        }

        if (form.Visible.Count == 0)
        {
            return;
        }

        await SendAsync(guest, form, "too long", form.Fill(n => form.Visible.Contains(n) ? Junk.TooLong : null), mustRefuse: form.Texts.Count > 0 && !form.Target.Contains(OnlyLooks), typed: Junk.TooLong);
        await SendAsync(guest, form, "everything twice", form.Fill(_ => null, twice: true), mustRefuse: false);
        foreach (var junk in Junk.Values)
        {
            await SendAsync(guest, form, $"everything {junk}", form.Fill(n => form.Visible.Contains(n) ? junk : null), mustRefuse: false, junk.Contains('%') ? null : junk);
        }

        foreach (var name in form.Visible.Count > 1 ? form.Visible : [])
        {
            var junk = Junk.Values[number++ % Junk.Values.Count];
            await SendAsync(guest, form, $"{name}={junk}", form.Fill(n => n == name ? junk : null), mustRefuse: false);
        }
    }

    private async Task UploadWrongAsync(Guest guest, SentForm form)
    {
        await SendAsync(guest, form, "an empty file", form.Upload("vide.pdf", [], "application/pdf"), mustRefuse: true);
        await SendAsync(guest, form, "a program named .pdf", form.Upload("facture.pdf", "MZ\u0090\0"u8.ToArray(), "application/pdf"), mustRefuse: true);
        await SendAsync(guest, form, "a page", form.Upload("page.html", "<script>alert(1)</script>"u8.ToArray(), "text/html"), mustRefuse: true);
        await SendAsync(guest, form, "a file without a name", form.Upload("\u0001/../..", "%PDF-1.7"u8.ToArray(), "application/pdf"), mustRefuse: true);
        await SendAsync(guest, form, "a file that is too large", form.Upload("lourd.pdf", [.. "%PDF-1.7"u8, .. new byte[21 * 1024 * 1024]], "application/pdf"), mustRefuse: true);
    }

    private async Task SendAsync(Guest guest, SentForm form, string what, HttpRequestMessage request, bool mustRefuse, string? typed = null)
    {
        using var _ = request;
        Answer answer;
        try
        {
            answer = await guest.SendAsync(request, form.Target);
        }
        catch (HttpRequestException) when (what.Contains("too large"))
        {
            // The server hangs up on a body that it will not read.
            return;
        }

        var after = await house.App.CountRowsAsync();
        var differences = rows.Differences(after).ToList();
        rows = after;
        var told = $"{guest.Name}: {form.Target} with {(what.Length > 120 ? what[..120] : what)}: ";
        var keepsDrafts = KeepDrafts.Any(form.Target.Contains);
        if (!Refusals.Contains(answer.Status))
        {
            var accepted = answer.IsRedirect || answer.Status == HttpStatusCode.OK;
            faults.AddRange(accepted && (!mustRefuse || keepsDrafts) ? [] : [told + $"answered {(int)answer.Status} {answer.Location}"]);
            return;
        }

        faults.AddRange(keepsDrafts ? [] : differences.Select(d => told + "refused, and yet " + d));
        if (answer.Status == HttpStatusCode.UnprocessableEntity)
        {
            faults.AddRange(answer.Errors.Count > 0 ? [] : [told + "says not what is wrong"]);
            faults.AddRange(typed is null ? [] : form.Texts.Where(name => Lost(answer, form, name, typed)).Select(name => told + $"forgets what was typed at {name}"));
        }
        else if (answer.Page.QuerySelector("h1") is null)
        {
            faults.Add(told + $"answered {(int)answer.Status} without a page");
        }
    }

    private static bool Lost(Answer answer, SentForm form, string name, string typed)
    {
        var fields = answer.Page.All.Where(e => e is IHtmlInputElement or IHtmlTextAreaElement && e.GetAttribute("name") == name).ToList();
        return fields.Count > 0 && !fields.Any(e => (e is IHtmlTextAreaElement area ? area.Value : e.GetAttribute("value")) == typed);
    }
}
