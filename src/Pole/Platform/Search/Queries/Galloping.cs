namespace Pole.Platform.Search.Queries;

/// <summary>Looks for a number among growing ones, from where the last look ended (Bentley and Yao, 1976).</summary>
internal static class Galloping
{
    /// <summary>
    /// The place of the first number that is not below the target, or of the last of all. In strides that double, then
    /// halve: cheap for the next one as well as for one far off.
    /// </summary>
    public static int To(ReadOnlySpan<int> numbers, int from, int target)
    {
        var (low, stride) = (from, 1);
        while (low + stride < numbers.Length && numbers[low + stride] < target)
        {
            low += stride;
            stride <<= 1;
        }

        var high = Math.Min(low + stride, numbers.Length - 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (numbers[middle] < target)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
