using Pole.Kernel;

namespace Pole.App;

/// <summary>Valid SIRET numbers, a new one at each call.</summary>
internal static class TestSirets
{
    private static int last;

    public static Siret Next()
    {
        var start = Interlocked.Increment(ref last);
        for (var check = 0; check < 10; check++)
        {
            var siren = $"{40_000_000 + start}{check}";
            for (var last = 0; last < 10 && Siren.TryParse(siren, out _); last++)
            {
                if (Siret.TryParse($"{siren}0001{last}", out var siret))
                {
                    return siret;
                }
            }
        }

        throw new InvalidOperationException("One of ten digits always closes the sum.");
    }
}
