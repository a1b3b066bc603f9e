using System.Text;
using Pole.Kernel;

namespace Pole.Platform.Documents.Csv;

public sealed class CsvDocumentTests
{
    private static readonly CsvDocument<Booking> Bookings = new(
        new CsvColumn<Booking>("Société", booking => booking.Company),
        new CsvColumn<Booking>("Jour", booking => booking.Day),
        new CsvColumn<Booking>("Montant", booking => booking.Amount),
        new CsvColumn<Booking>("Adhérente", booking => booking.Member),
        new CsvColumn<Booking>("Heures", booking => booking.Hours));

    private static readonly Booking Usual = new("Cœur & Façade", new DateOnly(2026, 11, 6), Money.Euros(1500, 5), Member: true, Hours: 3.5m);

    [Fact]
    public void A_French_spreadsheet_gets_semicolons_decimal_commas_and_a_line_of_titles()
    {
        var text = TextOf(Bookings.Write([Usual], CsvDialect.French));

        Assert.Equal("Société;Jour;Montant;Adhérente;Heures\r\nCœur & Façade;2026-11-06;1500,05;oui;3,5\r\n", text);
    }

    [Fact]
    public void A_program_gets_commas_and_decimal_points()
    {
        var text = TextOf(Bookings.Write([Usual], CsvDialect.Machine));

        Assert.Equal("Société,Jour,Montant,Adhérente,Heures\r\nCœur & Façade,2026-11-06,1500.05,true,3.5\r\n", text);
    }

    [Theory]
    [InlineData(CsvDialect.French)]
    [InlineData(CsvDialect.Machine)]
    public void The_file_opens_with_the_mark_of_UTF8(CsvDialect dialect)
    {
        var bytes = Bookings.Write([], dialect);

        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.NotEqual(Encoding.UTF8.GetPreamble(), bytes[3..6]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\")")]
    [InlineData("+33 4 77 00 00 00")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("＝1+1")]
    [InlineData("＠SUM(A1)")]
    public void Text_that_a_spreadsheet_would_run_is_kept_text(string company)
    {
        var text = TextOf(Bookings.Write([Usual with { Company = company }], CsvDialect.French));

        Assert.Contains($"'{company.Replace("\"", "\"\"", StringComparison.Ordinal)}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_a_spreadsheet_would_run_is_kept_text()
    {
        var text = TextOf(new CsvDocument<int>(new CsvColumn<int>("=1+1", number => number)).Write([7], CsvDialect.Machine));

        Assert.StartsWith("\"'=1+1\"\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_amount_stays_a_number()
    {
        var text = TextOf(Bookings.Write([Usual with { Amount = -Money.Euros(12, 50), Hours = -1m }], CsvDialect.French));

        Assert.EndsWith(";-12,50;oui;-1\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_holds_a_separator_a_quote_or_a_line_feed_is_quoted()
    {
        var text = TextOf(Bookings.Write([Usual with { Company = "A;B \"C\"\nD" }], CsvDialect.French));

        Assert.Contains("\"A;B \"\"C\"\"\nD\";2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_an_empty_field()
    {
        var text = TextOf(Bookings.Write([Usual with { Company = null, Hours = null }], CsvDialect.Machine));

        Assert.EndsWith("\r\n,2026-11-06,1500.05,true,\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_hour_is_that_of_the_clock_in_Paris()
    {
        var document = new CsvDocument<DateTimeOffset>(new CsvColumn<DateTimeOffset>("Reçu", instant => instant));
        DateTimeOffset[] summerEvening = [new(2026, 7, 1, 22, 30, 0, TimeSpan.Zero)];

        Assert.EndsWith("2026-07-02 00:30:00\r\n", TextOf(document.Write(summerEvening, CsvDialect.French)), StringComparison.Ordinal);
        Assert.EndsWith("2026-07-02T00:30:00+02:00\r\n", TextOf(document.Write(summerEvening, CsvDialect.Machine)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_come_one_by_one_give_the_same_file_and_leave_the_stream_open()
    {
        var rows = Enumerable.Range(0, 5000).Select(number => Usual with { Company = $"Société no {number}" }).ToList();
        using var stream = new MemoryStream();

        await Bookings.WriteAsync(stream, rows.ToAsyncEnumerable(), CsvDialect.French, CancellationToken.None);

        Assert.True(stream.CanWrite);
        Assert.Equal(Bookings.Write(rows, CsvDialect.French), stream.ToArray());
    }

    private static string TextOf(byte[] bytes) => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');

    private sealed record Booking(string? Company, DateOnly Day, Money Amount, bool Member, decimal? Hours);
}
