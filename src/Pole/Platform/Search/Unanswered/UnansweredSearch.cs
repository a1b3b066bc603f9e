using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pole.Platform.Search.Unanswered;

/// <summary>Words that somebody searched for in vain, how often, and when last; never who.</summary>
internal sealed class UnansweredSearch
{
    public const int WordsLength = 80;
    public const int LanguageLength = 8;

    /// <summary>Folded: without capitals and accents.</summary>
    public required string Words { get; init; }

    public required string Language { get; init; }

    public int Times { get; set; }

    public DateOnly LastDay { get; set; }

    /// <summary>When an editor dealt with it; searched for in vain after that day, it waits again.</summary>
    public DateOnly? DealtOn { get; set; }
}

internal sealed class UnansweredSearchMapping : IEntityTypeConfiguration<UnansweredSearch>
{
    public void Configure(EntityTypeBuilder<UnansweredSearch> search)
    {
        search.ToTable("unanswered_searches");
        search.HasKey(s => new { s.Words, s.Language });
        search.Property(s => s.Words).HasMaxLength(UnansweredSearch.WordsLength);
        search.Property(s => s.Language).HasMaxLength(UnansweredSearch.LanguageLength);
        search.HasIndex(s => s.LastDay);
    }
}
