using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Toolkits.Questions;

/// <summary>Questions on toolkits that nobody has answered yet.</summary>
internal sealed class QuestionsWaiting(PoleDb db) : IWaitingWork
{
    public string Policy => Policies.AccreditationOfficer;

    public Task<WaitingTile> CountAsync(CancellationToken cancel) => WaitingTile.OfAsync(
        "Questions sur les outils",
        "/admin/outils/questions",
        db.ToolkitQuestions.Where(q => q.AnsweredAt == null)
            .Select(q => (DateTimeOffset?)q.AskedAt),
        cancel);
}
