namespace Pole.Kernel;

/// <summary>
/// Why something asked for was not done, for the person who asked: a stable code, and a French sentence
/// (the key of its translations) whose <c>{0}</c> are filled with <see cref="Arguments"/>.
/// </summary>
public sealed record Refusal(string Code, string Message, params object[] Arguments)
{
    /// <summary>The form field that the sentence is about, where there is one.</summary>
    public string? Field { get; init; }

    public bool Equals(Refusal? other) =>
        other is not null && Code == other.Code && Message == other.Message && Field == other.Field
        && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => HashCode.Combine(Code, Message, Field);
}

/// <summary>What came of asking a thing to act: done, or refused with reasons that the person can read.</summary>
public readonly record struct Outcome(IReadOnlyList<Refusal> Refusals)
{
    public static Outcome Done { get; } = new([]);

    public bool Refused => Refusals is { Count: > 0 };

    /// <summary>The first reason; only a refused outcome has one.</summary>
    public Refusal Refusal => Refusals[0];

    public static implicit operator Outcome(Refusal refusal) => new([refusal]);

    public static Outcome From(IEnumerable<Refusal> refusals) => new([.. refusals]);
}
