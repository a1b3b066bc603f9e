using Pole.Features.Editing.Versions;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Demo;

namespace Pole.Features.Editing.Demo;

/// <summary>What the editor of the demonstration changed on a page, as its history shows it.</summary>
internal sealed class DemoVersions(PoleDb db, ContentStore content) : IDemoChapter
{
    private const string File = "pages/actualites/potentiel-et-realise.md";

    public int Order => 80;

    public Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        if (content.TextOf(File) is { Fault: null, Text: var text })
        {
            var before = text.TrimEnd()[..text.TrimEnd().LastIndexOf('\n')].TrimEnd() + "\n";
            db.ContentVersions.AddRange(
                new() { File = File, Number = 1, Text = before, Origin = VersionOrigin.Found, At = stage.Now.AddDays(-17) },
                new() { File = File, Number = 2, Text = text, Origin = VersionOrigin.Saved, At = stage.Now.AddDays(-17), By = DemoPeople.Editor.Id });
        }

        return Task.CompletedTask;
    }
}
