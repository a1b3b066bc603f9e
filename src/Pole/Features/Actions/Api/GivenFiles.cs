using Pole.Platform.Web;

namespace Pole.Features.Actions.Api;

/// <summary>Files that a program sends inside its JSON, as the form takes them.</summary>
internal static class GivenFiles
{
    public static List<IFormFile> Of(IReadOnlyList<EvidenceGiven> given, List<(string Field, string Sentence)> faults, Texts texts)
    {
        List<IFormFile> files = [];
        foreach (var (file, index) in given.Select((file, index) => (file, index)))
        {
            var bytes = new byte[(file.Content?.Length ?? 0) * 3 / 4];
            if (string.IsNullOrWhiteSpace(file.Name))
            {
                faults.Add(($"evidence[{index}].name", texts["Donnez un nom à ce fichier."]));
            }
            else if (!Convert.TryFromBase64String(file.Content ?? "", bytes, out var length) || length == 0)
            {
                faults.Add(($"evidence[{index}].content", texts["Ce contenu n’est pas du base64."]));
            }
            else
            {
                files.Add(new FormFile(new MemoryStream(bytes, 0, length), 0, length, "Evidence", file.Name) { Headers = new HeaderDictionary() });
            }
        }

        return files;
    }
}
