using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Kernel;

namespace Pole.Features.Actions.Reviewing;

/// <summary>What a reviewer asks for at one field of an action that comes back.</summary>
internal sealed class FieldRemark
{
    public const int WordsLength = 500;

    public Id<FieldRemark> Id { get; init; } = Id<FieldRemark>.New();

    public required Id<Action> ActionId { get; init; }

    /// <summary>The version that was returned.</summary>
    public required int Version { get; init; }

    public required int Position { get; init; }

    /// <summary>The name of the field in the form: <c>Summary</c>, <c>Times[0].Amount</c>.</summary>
    public required string Field { get; init; }

    public required string Words { get; init; }

    /// <summary>The fields that a reviewer may speak of, with their names.</summary>
    public static IReadOnlyList<(string Field, string Label)> Fields { get; } =
    [
        ("Title", "Intitulé"), ("Type", "Type"), ("FirstDay", "Premier jour"), ("LastDay", "Dernier jour"), ("Territory", "Commune ou zone"),
        ("Departement", "Département"), ("Deliverers", "Intervenants"), ("Approached", "Entreprises approchées"), ("Interviewed", "Entreprises entendues"),
        ("Present", "Entreprises présentes"), ("Participants", "Participants"), ("Companies[0].Name", "Entreprises nommées"), ("Times[0].Task", "Temps passé"),
        ("Cost", "Coût total"), ("Fundings[0].Funder", "Financements"), ("Mark", "Satisfaction"), ("Results[0].Label", "Résultats"),
        ("Synergies[0].Title", "Synergies"), ("Summary", "Ce qui a été fait"), ("SuccessFactors", "Ce qui a réussi"), ("Difficulties", "Ce qui a été difficile"),
        ("Recommendations", "Conseils"), ("Evidence", "Preuves"),
    ];

    public string Label => Fields.FirstOrDefault(f => f.Field == Field).Label ?? "Intitulé";
}

internal sealed class FieldRemarkMapping : IEntityTypeConfiguration<FieldRemark>
{
    public void Configure(EntityTypeBuilder<FieldRemark> remark)
    {
        remark.ToTable("action_field_remarks");
        remark.HasKey(r => r.Id);
        remark.Ignore(r => r.Label);
        remark.Property(r => r.Field).HasMaxLength(40);
        remark.Property(r => r.Words).HasMaxLength(FieldRemark.WordsLength);
        remark.HasOne<Action>().WithMany().HasForeignKey(r => r.ActionId);
        remark.HasIndex(r => new { r.ActionId, r.Version });
    }
}
