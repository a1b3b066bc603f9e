using Microsoft.Win32.SafeHandles;

namespace Pole.Platform.Search.Stored;

/// <summary>
/// Texts in a file of their own. The system keeps what is read often in memory of its own, and takes that back when
/// others need it; the site holds none of it.
/// </summary>
internal sealed class FileTexts : TextStore
{
    private readonly SafeFileHandle _file;
    private long _length;

    private FileTexts(string path, SafeFileHandle file)
    {
        Path = path;
        _file = file;
        _length = RandomAccess.GetLength(file);
    }

    public string Path { get; }

    public override long Length => Volatile.Read(ref _length);

    /// <exception cref="IOException">There is such a file already.</exception>
    public static FileTexts Create(string path) => new(path, Open(path, FileMode.CreateNew));

    /// <exception cref="IOException">Another process has it open, or there is none.</exception>
    public static FileTexts Existing(string path) => new(path, Open(path, FileMode.Open));

    public override long Append(ReadOnlySpan<byte> bytes)
    {
        var start = Interlocked.Add(ref _length, bytes.Length) - bytes.Length;
        RandomAccess.Write(_file, bytes, start);
        return start;
    }

    /// <summary>Waits until all that was added is on the disk.</summary>
    public void Flush() => RandomAccess.FlushToDisk(_file);

    protected override bool TryRead(long start, Span<byte> into)
    {
        while (!into.IsEmpty)
        {
            var read = RandomAccess.Read(_file, into, start);
            if (read is 0)
            {
                return false;
            }

            start += read;
            into = into[read..];
        }

        return true;
    }

    protected override void Dispose(bool disposing) => _file.Dispose();

    /// <summary>Only one process writes to it.</summary>
    private static SafeFileHandle Open(string path, FileMode mode) =>
        File.OpenHandle(path, mode, FileAccess.ReadWrite, FileShare.None, FileOptions.RandomAccess);
}
