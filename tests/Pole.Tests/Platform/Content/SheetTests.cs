using System.Globalization;
using Pole.Kernel;

namespace Pole.Platform.Content;

public sealed class SheetTests : IDisposable
{
    private readonly ContentFixture _content = new(s => s.AddContentSection<Sheet>("services", "/services/{slug}"));

    public void Dispose() => _content.Dispose();

    private enum Level
    {
        FirstLevel,
        Advanced,
    }

    [Fact]
    public void Every_kind_of_value_is_read_as_people_write_it()
    {
        Write("""
            title: Diagnostic
            level: first-level
            price: "950,00"
            small-price: 650
            share: 5,5
            since: 2026-01-15
            started: 2019-10
            ended: {date: 2014, qualifier: fin}
            hours: 7
            weight: 0.65
            free: true
            tags: [a, b]
            steps:
              - {label: Lancer, days: 3}
              - label: Finir
            prices: {tpe: 650, me: 950.5}
            siret: "732 829 320 00074"
            """);

        var sheet = Read();

        Assert.Equal(Level.FirstLevel, sheet.Level);
        Assert.Equal(Money.Euros(950), sheet.Price);
        Assert.Equal(Money.Euros(650), sheet.SmallPrice);
        Assert.Equal(Rate.Percent(5.5m), sheet.Share);
        Assert.Equal(new DateOnly(2026, 1, 15), sheet.Since);
        Assert.Equal(PartialDate.Parse("2019-10"), sheet.Started);
        Assert.Equal(PartialDate.Parse("2014") with { Qualifier = "fin" }, sheet.Ended);
        Assert.Equal((7, 0.65m, true), (sheet.Hours, sheet.Weight, sheet.Free));
        Assert.Equal(["a", "b"], sheet.Tags);
        Assert.Equal([new Step("Lancer", 3), new Step("Finir")], sheet.Steps);
        Assert.Equal(Money.Euros(950, 50), sheet.Prices[Size.ME]);
        Assert.Equal("73282932000074", sheet.Siret!.Value.Digits);
    }

    [Theory]
    [InlineData("title: A\nprise: 950", 3, 1, "clé inconnue « prise » ; vouliez-vous dire « price » ?")]
    [InlineData("title: A\nzzzzzzzz: 950", 3, 1, "clé inconnue « zzzzzzzz »")]
    [InlineData("level: advanced", 2, 1, "il manque la clé « title »")]
    [InlineData("title:", 2, 7, "la clé « title » est vide")]
    [InlineData("title: A\nlevel: advenced", 3, 8, "« level » attend l’une des valeurs first-level, advanced, pas « advenced » ; vouliez-vous dire « advanced » ?")]
    [InlineData("title: A\nprice: 9,999", 3, 8, "« price » attend un montant en euros, au plus deux décimales (950 ou 950,00), pas « 9,999 »")]
    [InlineData("title: A\nsince: 15/01/2026", 3, 8, "« since » attend un jour écrit AAAA-MM-JJ, pas « 15/01/2026 »")]
    [InlineData("title: A\nstarted: 2019-13", 3, 10, "« started » attend une année, un mois ou un jour (2019, 2019-10 ou 2019-10-03), pas « 2019-13 »")]
    [InlineData("title: A\nhours: 7.5", 3, 8, "« hours » attend un nombre entier, pas « 7.5 »")]
    [InlineData("title: A\nfree: oui", 3, 7, "« free » attend true ou false, pas « oui »")]
    [InlineData("title: A\ntags: seul", 3, 7, "« tags » attend une liste : une ligne « - … » par élément")]
    [InlineData("title: A\nsteps:\n  - label: L\n  - label: M\n    dys: 3", 6, 5, "clé inconnue « dys » ; vouliez-vous dire « days » ?")]
    [InlineData("title: A\nsteps:\n  - {days: 3}", 4, 5, "il manque la clé « label »")]
    [InlineData("title: A\nprices: {gros: 3}", 3, 10, "« gros » attend l’une des valeurs tpe, me, pas « gros »")]
    [InlineData("title: A\ntitle: B", 3, 1, "la clé « title » est donnée deux fois")]
    [InlineData("title: A\nsiret: 123", 3, 8, "« siret » attend une valeur de type Siret, pas « 123 »")]
    [InlineData("title: A\npublished: demain", 3, 12, "« published » attend un jour écrit AAAA-MM-JJ, pas « demain »")]
    public void A_fault_is_told_at_its_place(string keys, int line, int column, string message)
    {
        Write(keys);

        var fault = Assert.Single(_content.Store.Faults);

        Assert.Equal(new ContentFault("services/a.md", line, column, message), fault with { Message = fault.Message.Replace('\u00A0', ' ') });
        Assert.Empty(_content.Library.All<Sheet>(Language.French));
    }

    [Fact]
    public void All_faults_of_a_file_are_told_at_once()
    {
        Write("titre: A\nhours: x\nlevel: y");

        Assert.Equal(4, _content.Store.Faults.Count);
    }

    [Fact]
    public void An_English_file_answers_only_for_what_it_says_itself()
    {
        Write("title: A\nprice: cher");
        _content.With("services/a.en.md", "---\ntitle: A\nprise: 3\n---\n");

        Assert.Equal(
            ["services/a.en.md:3:1", "services/a.md:3:8"],
            _content.Store.Faults.Select(f => $"{f.File}:{f.Line}:{f.Column}"));
    }

    [Fact]
    public void A_broken_translation_leaves_the_French_text_to_readers_of_English()
    {
        Write("title: Titre");
        _content.With("services/a.en.md", "---\ntitel: Title\n---\n");

        var item = Assert.Single(_content.Library.All<Sheet>(Language.English));

        Assert.Equal("Titre", item.Sheet.Title);
        Assert.True(item.IsUntranslated);
        Assert.Equal("/en/services/a", item.Address);
    }

    [Fact]
    public void Amounts_and_dates_do_not_depend_on_the_language_of_the_server()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "fr-FR", "en-GB", "de-DE" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                using var content = new ContentFixture(s => s.AddContentSection<Sheet>("services"));
                content.With("services/a.md", "---\ntitle: A\nprice: 1 234.50\nweight: 0.5\n---\n");

                var sheet = content.Library.Find<Sheet>("a", Language.French)!.Sheet;

                Assert.Equal((123_450, 0.5m), (sheet.Price!.Value.Cents, sheet.Weight));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_check_of_a_feature_may_point_into_the_file()
    {
        Write("title: A\nsteps:\n  - label: L\n  - label: M\n    days: 30");

        var fault = _content.Library.Entries.Single().FaultAt("trop long", "steps", 1, "days");

        Assert.Equal(new("services/a.md", 6, 5, "trop long"), fault);
    }

    private void Write(string keys) => _content.With("services/a.md", $"---\n{keys}\n---\nTexte");

    private Sheet Read()
    {
        Assert.Empty(_content.Faults);
        return _content.Library.Find<Sheet>("a", Language.French)!.Sheet;
    }

    private enum Size
    {
        TPE,
        ME,
    }

    private sealed record Step(string Label, int Days = 1);

    private sealed record Sheet
    {
        public required string Title { get; init; }

        public Level Level { get; init; }

        public Money? Price { get; init; }

        public Money SmallPrice { get; init; }

        public Rate? Share { get; init; }

        public DateOnly? Since { get; init; }

        public PartialDate? Started { get; init; }

        public PartialDate? Ended { get; init; }

        public int Hours { get; init; }

        public decimal Weight { get; init; }

        public bool Free { get; init; }

        public IReadOnlyList<string> Tags { get; init; } = [];

        public IReadOnlyList<Step> Steps { get; init; } = [];

        public IReadOnlyDictionary<Size, Money> Prices { get; init; } = new Dictionary<Size, Money>();

        public Siret? Siret { get; init; }
    }
}
