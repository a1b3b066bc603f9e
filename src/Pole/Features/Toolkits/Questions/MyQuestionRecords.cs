using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Toolkits.Questions;

/// <summary>The questions that a person asked, in the export of their data.</summary>
internal sealed class MyQuestionRecords(PoleDb db) : IPersonalRecords
{
    public string Name => "toolkit-questions";

    public async Task<IReadOnlyList<object>> ReadAsync(Id<Account> person, CancellationToken cancel) => await db.ToolkitQuestions.AsNoTracking()
        .Where(q => q.AskedBy == person)
        .OrderBy(q => q.AskedAt)
        .Select(q => (object)new { q.Toolkit, q.Version, q.Question, q.AskedAt, q.Answer, q.AnsweredAt })
        .ToListAsync(cancel);
}
