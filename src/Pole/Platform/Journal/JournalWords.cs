namespace Pole.Platform.Journal;

/// <summary>What an entry of the journal is called where people read it: <c>organisation.created</c>, "Organisme créé".</summary>
internal sealed record JournalWord(string What, string Label);

/// <summary>The words of all entries, gathered from the features.</summary>
internal sealed class JournalWords(IEnumerable<JournalWord> words)
{
    private readonly Dictionary<string, string> labels = words.ToDictionary(w => w.What, w => w.Label);

    /// <summary>The French sentence; the code itself where no feature has given it words.</summary>
    public string LabelOf(string what) => labels.GetValueOrDefault(what, what);
}

internal static class JournalWordRegistration
{
    /// <summary>Gives words to the entries that a feature writes.</summary>
    public static IServiceCollection AddJournalWords(this IServiceCollection services, params (string What, string Label)[] words)
    {
        foreach (var (what, label) in words)
        {
            services.AddSingleton(new JournalWord(what, label));
        }

        return services;
    }
}
