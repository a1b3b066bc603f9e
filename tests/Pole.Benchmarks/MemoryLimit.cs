using System.Globalization;

namespace Pole.Benchmarks;

/// <summary>
/// A group of processes that the system gives no more memory than so much, the pages of its files and of the kernel counted, and nothing
/// is put aside on disk: as a container or a service with <c>MemoryMax</c> is run. Only root may make one.
/// </summary>
internal sealed class MemoryLimit : IDisposable
{
    private const string First = "/sys/fs/cgroup/memory";
    private const string Second = "/sys/fs/cgroup";

    private readonly string _group;
    private readonly bool _isFirst = Directory.Exists(First);

    public MemoryLimit(int megabytes)
    {
        _group = Path.Combine(_isFirst ? First : Second, $"pole-{Environment.ProcessId}");
        Directory.CreateDirectory(_group);
        var bytes = (megabytes * 1024L * 1024).ToString(CultureInfo.InvariantCulture);
        Write(_isFirst ? "memory.limit_in_bytes" : "memory.max", bytes);
        if (_isFirst)
        {
            Write("memory.memsw.limit_in_bytes", bytes);
        }
        else
        {
            Write("memory.swap.max", "0");
        }

        // Pages of files that others have read already would be counted as theirs.
        File.WriteAllText("/proc/sys/vm/drop_caches", "3");
    }

    /// <summary>What starts a program inside.</summary>
    public IReadOnlyList<string> Under => ["sh", "-c", "echo $$ > \"$0\" && exec \"$@\"", Path.Combine(_group, "cgroup.procs")];

    /// <summary>The most that it has taken, in MB.</summary>
    public long Most => Read(_isFirst ? "memory.max_usage_in_bytes" : "memory.peak") / 1024 / 1024;

    public void Dispose() => Directory.Delete(_group);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_group, file), text);

    private long Read(string file) => long.Parse(File.ReadAllText(Path.Combine(_group, file)), CultureInfo.InvariantCulture);
}
