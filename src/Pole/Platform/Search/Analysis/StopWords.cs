namespace Pole.Platform.Search.Analysis;

/// <summary>
/// Words too common to tell one document from another, without accents. A query may hold them; documents are not
/// asked for them unless nothing else was asked.
/// </summary>
internal static class StopWords
{
    public static HashSet<string> French { get; } = Read("""
        a ai aie aient aies ainsi ait alors apres as au aucun aucune aura aurai auraient aurais aurait auras aurez auriez
        aurions aurons auront aussi autre autres aux avaient avais avait avant avec avez aviez avions avoir avons ayant
        c ca ce ceci cela celle celles celui ces cet cette ceux chaque chez ci combien comme comment d dans de dont depuis
        des donc du elle elles en encore entre es est et etaient etais etait etant etes etiez etions etre eu eue eues eurent
        eus eut eux font furent fus fut il ils j je jusqu l la le les leur leurs lors lorsqu lorsque lui m ma mais me meme
        memes mes moi mon n ne ni nos notre nous on ont ou par parce pas pendant peu peut peuvent plus pour pourquoi puis
        puisque qu quand que quel quelle quelles quels qui quoi s sa sans se sera serai seraient serais serait seras serez
        seriez serions serons seront ses si sois soit soient sommes son sont sous soyez soyons suis sur t ta te tes toi ton
        toujours tous tout toute toutes tres tu un une vers vos votre vous y
        """);

    public static HashSet<string> English { get; } = Read("""
        a about above after again against all am an and any are as at be because been before being below between both but by
        can could did do does doing don down during each few for from further had has have having he her here hers herself
        him himself his how i if in into is it its itself just me more most my myself no nor not now of off on once only or
        other our ours ourselves out over own same she should so some such than that the their theirs them themselves then
        there these they this those through to too under until up very was we were what when where which while who whom why
        will with would you your yours yourself yourselves
        """);

    private static readonly HashSet<string> ElidedInFrench = Read("c d j l m n qu s t jusqu lorsqu puisqu quoiqu");

    /// <summary>Whether a word before an apostrophe is only an article, a pronoun or a conjunction.</summary>
    public static bool IsElidedInFrench(string word) => ElidedInFrench.Contains(word);

    private static HashSet<string> Read(string words) =>
        new(words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
