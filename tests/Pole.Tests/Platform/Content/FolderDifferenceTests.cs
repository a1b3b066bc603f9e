namespace Pole.Platform.Content;

public sealed class FolderDifferenceTests
{
    private static readonly DateTime Day = new(2026, 3, 10, 8, 0, 0, DateTimeKind.Utc);

    private static readonly Dictionary<string, FileStamp> Known = new()
    {
        ["pages/same.md"] = new(10, Day),
        ["pages/longer.md"] = new(10, Day),
        ["pages/later.md"] = new(10, Day),
        ["pages/gone.md"] = new(10, Day),
    };

    private static readonly Dictionary<string, FileStamp> Now = new()
    {
        ["pages/same.md"] = new(10, Day),
        ["pages/longer.md"] = new(11, Day),
        ["pages/later.md"] = new(10, Day.AddTicks(1)),
        ["pages/new.md"] = new(5, Day),
    };

    [Fact]
    public void It_names_what_is_new_other_or_gone_and_leaves_the_rest()
    {
        var difference = FolderDifference.Between(Known, Now);

        Assert.Equal(["pages/gone.md", "pages/later.md", "pages/longer.md", "pages/new.md"], difference.Files.Keys.Order());
        Assert.Null(difference.Files["pages/gone.md"]);
        Assert.Equal(new FileStamp(11, Day), difference.Files["pages/longer.md"]);
        Assert.True(FolderDifference.Between(Now, Now).IsNone);
    }

    [Fact]
    public void What_is_known_and_the_difference_are_what_is_there()
    {
        var now = FolderDifference.Between(Known, Now).On(Known);

        Assert.Equal(Now.OrderBy(file => file.Key), now.OrderBy(file => file.Key));
        Assert.Contains("pages/gone.md", Known.Keys);
    }

    [Fact]
    public void Two_looks_are_alike_when_they_found_the_same_files_as_they_are()
    {
        var first = FolderDifference.Between(Known, Now);

        Assert.True(first.IsLike(FolderDifference.Between(Known, Now)));
        Assert.False(first.IsLike(FolderDifference.Between(Known, new Dictionary<string, FileStamp>(Now) { ["pages/longer.md"] = new(12, Day) })));
        Assert.False(first.IsLike(FolderDifference.Between(Known, new Dictionary<string, FileStamp>(Now) { ["pages/newer.md"] = new(5, Day) })));
        Assert.False(first.IsLike(FolderDifference.Between(Known, Known)));
    }
}
