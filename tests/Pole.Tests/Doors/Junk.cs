namespace Pole.Doors;

/// <summary>What nobody should send, percent-encoded as it goes over the wire.</summary>
internal static class Junk
{
    /// <summary>Bad at any place.</summary>
    public static IReadOnlyList<string> Values { get; } =
    [
        "",
        "%20",
        "%00",
        "a%00b",
        "%01%1F%7F%C2%85",
        "%0D%0AX-Injected:%201",
        "%ED%A0%80",
        "%FF%FE%C3",
        "%F4%8F%BF%BF%EF%BF%BE",
        "..%2F..%2F..%2Fetc%2Fpasswd",
        "%2e%2e%5c%2e%2e%5cweb.config",
        "-1",
        "0",
        "2147483648",
        "-99999999999999999999999999999",
        "1e400",
        "NaN",
        "1,5,5",
        "2026-02-31",
        "9999-12-31",
        "0001-01-01",
        "31%2F02%2F2026%2025:61",
        "Boulangerie",
        "999",
        "true",
        "%27%22%3E%3Cscript%3Ealert(1)%3C/script%3E%25_%5C",
        "%7B%7B7*7%7D%7D%24%7B7*7%7D%7B0%7D%7B",
        "//evil.example/%5Cevil.example",
        "00000000-0000-0000-0000-000000000000",
        "01900000-0000-7000-8001-00000000000g",
        "01900000-0000-7000-8fff-000000000000",
    ];

    /// <summary>As long as the web server lets through in a query.</summary>
    public static string Long { get; } = new('x', 7000);

    /// <summary>Longer than any field may be.</summary>
    public static string TooLong { get; } = new('x', 60_000);

    /// <summary>For whom a look is enough: one value of each sort.</summary>
    public static IReadOnlyList<string> Few { get; } = ["%00", "%ED%A0%80", "2147483648", "01900000-0000-7000-8fff-000000000000"];

    /// <summary>One value where several come, several where one is expected, and names that are no names.</summary>
    public static string Twice(string name) => $"{name}=1&{name}=2&{name}%5B%5D=3&{name}%5B0%5D=4&{name}.x=5&%5B=6&=7&&&{name}";
}
