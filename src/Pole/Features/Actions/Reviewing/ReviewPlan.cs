using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Pole.Features.Actions.Reviewing;

/// <summary>How much there is to doubt in an action.</summary>
internal enum RiskLevel
{
    Low,
    Middling,
    High,
}

/// <summary>
/// How an action that was submitted is to be reviewed: its risk with the reasons, and whether it was drawn for an audit in
/// depth. The draw depends on the reference alone, so that submitting again changes nothing and anyone may draw it again.
/// </summary>
internal sealed record ReviewPlan
{
    /// <summary>Draws go from 0 to 9 999.</summary>
    public const int Draws = 10_000;

    /// <summary>Points of risk.</summary>
    public int Risk { get; init; }

    /// <summary>The codes of its reasons, parted by commas.</summary>
    public string Reasons { get; init; } = "";

    public int Draw { get; init; }

    /// <summary>Draws below are audited in depth.</summary>
    public int Threshold { get; init; }

    /// <summary>Whether its region asks for two approvals.</summary>
    public bool IsTwoStep { get; init; }

    public bool IsInDepth => Draw < Threshold;

    public RiskLevel Level => LevelOf(Risk);

    public static ReviewPlan Of(string reference, IReadOnlyList<RiskReason> reasons, int auditPercent, bool isTwoStep)
    {
        var risk = reasons.Sum(r => r.Points);
        return new()
        {
            Risk = risk,
            Reasons = string.Join(',', reasons),
            Draw = DrawOf(reference),
            Threshold = auditPercent == 100 ? Draws : Math.Min(Draws, auditPercent * Draws / 100 * Weight(LevelOf(risk)) / 2),
            IsTwoStep = isTwoStep,
        };
    }

    public static int DrawOf(string reference) =>
        (int)(BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(reference))) % Draws);

    private static RiskLevel LevelOf(int risk) => risk switch
    {
        <= 1 => RiskLevel.Low,
        <= 3 => RiskLevel.Middling,
        _ => RiskLevel.High,
    };

    /// <summary>In halves: an action of high risk is drawn six times as often as one of low risk.</summary>
    private static int Weight(RiskLevel level) => level switch
    {
        RiskLevel.Low => 1,
        RiskLevel.Middling => 2,
        RiskLevel.High => 6,
    };
}

internal static class RiskLevels
{
    extension(RiskLevel level)
    {
        public string Label => level switch
        {
            RiskLevel.Low => "Risque faible",
            RiskLevel.Middling => "Risque moyen",
            RiskLevel.High => "Risque élevé",
        };

        public string Badge => level switch
        {
            RiskLevel.Low => "",
            RiskLevel.Middling => "warn",
            RiskLevel.High => "danger",
        };
    }
}
