namespace Pole.Platform.Search;

public sealed class NotedIndexTests
{
    /// <summary>What an index does by itself when nobody says otherwise must not hide what the one behind does.</summary>
    [Fact]
    public void Everything_asked_of_it_is_asked_of_the_index_behind_it()
    {
        var map = typeof(NotedIndex).GetInterfaceMap(typeof(ISearchIndex));

        Assert.All(map.TargetMethods, method => Assert.Equal(typeof(NotedIndex), method.DeclaringType));
    }
}
