using Pole.Standards;

namespace Pole.Platform.Documents.Calendars;

public sealed class CalendarTextTests
{
    [Theory]
    [InlineData("Une après-midi d’éco-conception à Saint-Étienne-de-Saint-Geoirs, avec des équipes européennes et plusieurs démonstrations d’emballages réemployés")]
    [InlineData("𝔘𝔫 𝔱𝔢𝔵𝔱𝔢 𝔢𝔫 𝔩𝔢𝔱𝔱𝔯𝔢𝔰 𝔡𝔢 𝔮𝔲𝔞𝔱𝔯𝔢 𝔬𝔠𝔱𝔢𝔱𝔰, 𝔭𝔩𝔲𝔰 𝔩𝔬𝔫𝔤 𝔮𝔲’𝔲𝔫𝔢 𝔩𝔦𝔤𝔫𝔢 𝔫𝔢 𝔭𝔢𝔲𝔱 𝔩’𝔢𝔱𝔯𝔢")]
    [InlineData("a;b,c\\d\ne: \"f\"\r\ng\u0007\u0085h")]
    public void Words_come_back_as_they_were(string words)
    {
        var lines = CalendarLines.Read(new CalendarText().Within("VCALENDAR", text => text.Words("SUMMARY", words)).ToBytes());

        Assert.DoesNotMatch(@"(?<!\\)(\\\\)*[;,]", lines[1]["SUMMARY:".Length..]);
        var calendar = Ical.Net.Calendar.Load($"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n{lines[1]}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");

        Assert.Equal(words.ReplaceLineEndings("\n").Replace("\u0007", ""), calendar!.Events.Single()!.Summary);
    }
}
