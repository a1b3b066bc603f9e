using System.IO.Compression;

namespace Pole.Features.Toolkits.Stamps;

/// <summary>Writes the stamp as the comment of an archive, which programs that open it show.</summary>
internal static class ZipStamp
{
    public static byte[] Write(byte[] bytes, CopyStamp stamp)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.Comment = stamp.Sentence;
        }

        return stream.ToArray();
    }

    public static string? MarkIn(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return CopyStamp.InText(archive.Comment);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
