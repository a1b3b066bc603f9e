using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Membership.Dues;

/// <summary>The dues of one kind and size of member for one year.</summary>
internal sealed class DuesAmount
{
    public required int Year { get; init; }

    public required MemberKind Kind { get; init; }

    public required SizeClass Size { get; init; }

    public required long Cents { get; set; }

    public Money Amount => new(Cents);
}

/// <summary>What holds for a whole year of dues.</summary>
internal sealed class DuesYear
{
    public required int Year { get; init; }

    /// <summary>No dues are less, however few the months.</summary>
    public required long MinimumCents { get; set; }

    public Money Minimum => new(MinimumCents);

    /// <summary>The year as the journal names it.</summary>
    public static Id<DuesYear> IdOf(int year) => new(new Guid(year, 0, 0, new byte[8]));
}

internal sealed class DuesAmountMapping : IEntityTypeConfiguration<DuesAmount>
{
    public void Configure(EntityTypeBuilder<DuesAmount> amount)
    {
        amount.ToTable("dues_amounts");
        amount.HasKey(a => new { a.Year, a.Kind, a.Size });
        amount.Ignore(a => a.Amount);
        amount.HasOne<DuesYear>().WithMany().HasForeignKey(a => a.Year);
        amount.HasData(FirstTariffs.Amounts);
    }
}

internal sealed class DuesYearMapping : IEntityTypeConfiguration<DuesYear>
{
    public void Configure(EntityTypeBuilder<DuesYear> year)
    {
        year.ToTable("dues_years");
        year.HasKey(y => y.Year);
        year.Property(y => y.Year).ValueGeneratedNever();
        year.Ignore(y => y.Minimum);
        year.HasData(FirstTariffs.Years);
    }
}
