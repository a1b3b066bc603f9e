using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Pole.Platform.Web.Parts;

/// <summary>A question of a form keeps what was typed, and ties its control to its label, its help and its error.</summary>
public sealed class FieldTests
{
    private readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton(new Texts()).AddLogging().AddMvcCore().AddViews().AddDataAnnotations().Services.BuildServiceProvider();

    private readonly ModelStateDictionary state = new();

    [Fact]
    public void A_field_in_error_keeps_what_was_typed_and_is_described_by_its_help_and_its_error()
    {
        state.SetModelValue("Headcount", "beau\"coup", "beau\"coup");
        state.AddModelError("Headcount", "Indiquez un nombre.");

        var field = Write(new Form(), "Headcount", f => (f.Label, f.Help) = ("Effectif", "En personnes."));

        var input = field.QuerySelector("input")!;
        Assert.Equal("beau\"coup", input.GetAttribute("value"));
        Assert.Equal("numeric", input.GetAttribute("inputmode"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("Headcount", field.QuerySelector("label")!.GetAttribute("for"));
        Assert.Equal(["En personnes.", "Indiquez un nombre."], Described(field, input));
    }

    [Fact]
    public void Required_is_said_with_a_word_and_limits_come_from_the_form()
    {
        var field = Write(new Form(), "Name", f => f.Label = "Nom");

        Assert.Equal("Nom obligatoire", field.QuerySelector("label")!.TextContent);
        Assert.True(field.QuerySelector("input")!.HasAttribute("required"));
        Assert.Equal("40", field.QuerySelector("input")!.GetAttribute("maxlength"));
    }

    [Fact]
    public void A_yes_or_no_is_a_checkbox_that_can_be_taken_off()
    {
        var field = Write(new Form { Agreed = true }, "Agreed", f => f.Label = "D’accord");

        Assert.True(field.QuerySelector("input[type=checkbox]")!.HasAttribute("checked"));
        Assert.Equal("false", field.QuerySelector("input[type=hidden][name=Agreed]")!.GetAttribute("value"));
    }

    [Fact]
    public void A_day_is_written_as_browsers_read_it_whatever_the_language()
    {
        var field = Write(new Form { Day = new(2027, 1, 12) }, "Day", f => f.Label = "Date");

        Assert.Equal("date", field.QuerySelector("input")!.GetAttribute("type"));
        Assert.Equal("2027-01-12", field.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public void A_list_shows_the_choice_that_holds_and_a_group_can_stand_in_its_place()
    {
        SelectListItem[] items = [new("Débutant", "1"), new("Engagé <b>", "2")];
        var list = Write(new Form { Level = "2" }, "Level", f => f.Items = items);
        var group = Write(new Form { Level = "2" }, "Level", f => (f.Items, f.Type) = (items, "radio"));

        Assert.Equal("Engagé <b>", list.QuerySelector("option[selected]")!.TextContent);
        Assert.Equal("2", group.QuerySelector("input[type=radio][checked]")!.GetAttribute("value"));
        Assert.Equal("Level", group.QuerySelector("input")!.Id);
        Assert.NotNull(group.QuerySelector("fieldset > legend"));
    }

    [Fact]
    public void What_was_typed_in_a_text_area_comes_back_line_for_line()
    {
        var field = Write(new Form { Notes = "\nun\n</textarea>" }, "Notes", f => f.Rows = 4);

        Assert.Equal("\nun\n</textarea>", field.QuerySelector("textarea")!.TextContent);
    }

    private static IEnumerable<string> Described(IElement field, IElement control) =>
        control.GetAttribute("aria-describedby")!.Split(' ').Select(id => field.QuerySelector("#" + id)!.TextContent);

    private IElement Write(Form form, string property, Action<FieldTagHelper> set)
    {
        var metadata = services.GetRequiredService<IModelMetadataProvider>();
        var explorer = metadata.GetModelExplorerForType(typeof(Form), form).GetExplorerForProperty(property);
        var http = new DefaultHttpContext { RequestServices = services };
        var data = new ViewDataDictionary(metadata, state);
        var field = new FieldTagHelper
        {
            For = new ModelExpression(property, explorer),
            ViewContext = new ViewContext { HttpContext = http, ViewData = data },
        };
        set(field);
        var output = new TagHelperOutput("field", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        field.Process(new TagHelperContext([], new Dictionary<object, object>(), "one"), output);
        using var written = new StringWriter();
        output.WriteTo(written, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(written.ToString()).Body!;
    }

    private sealed class Form
    {
        [Required, StringLength(40)]
        public string? Name { get; set; }

        public int? Headcount { get; set; }

        public bool Agreed { get; set; }

        public DateOnly? Day { get; set; }

        public string? Level { get; set; }

        public string? Notes { get; set; }
    }
}
