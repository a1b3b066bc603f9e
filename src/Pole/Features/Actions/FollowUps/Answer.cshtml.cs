using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Kernel;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.FollowUps;

/// <summary>What became of each recommendation of one of my actions, at one term; asked with large answers, corrected at will.</summary>
[Authorize]
internal sealed class AnswerModel(MyActions mine, FollowUpReading reading, FollowUpDesk desk, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>By the identity of the recommendation: an answer never slips to another sentence.</summary>
    [BindProperty]
    public Dictionary<string, LineFields> Lines { get; set; } = [];

    public FollowUp FollowUp { get; private set; } = null!;

    public FollowedAction Action => FollowUp.Action;

    /// <summary>Which term is answered; the last one that has come unless another was asked for.</summary>
    public FollowUpTerm Term { get; private set; }

    public IReadOnlyList<FollowUpTerm> Due => [.. FollowUpTerms.All.Where(term => term.DueAfter(Action.LastDay) <= Paris.Today(clock))];

    public DateOnly? NextOn => FollowUpTerms.NextDue(Action.LastDay, Paris.Today(clock))?.DueAfter(Action.LastDay);

    public IReadOnlyList<SelectListItem> States => Choices.OfEnum<RecommendationState>(state => texts[state.Label]);

    public static string FieldOf(Id<Recommendation> recommendation) => $"Lines[{recommendation}].State";

    public async Task<IActionResult> OnGetAsync(Id<Action> id, [FromQuery(Name = "echeance")] string? term, CancellationToken cancel) =>
        await LoadAsync(id, term, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<Action> id, [FromQuery(Name = "echeance")] string? term, CancellationToken cancel)
    {
        if (!await LoadAsync(id, term, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        var said = Lines.Where(line => Id<Recommendation>.TryParse(line.Key, null, out _))
            .ToDictionary(line => Id<Recommendation>.Parse(line.Key, null), line => new Said(line.Value.State, FieldReader.Clean(line.Value.Comment)));
        if (await desk.AnswerAsync(id, Term, said, cancel) is { Refused: true } refused)
        {
            return this.Refuse(refused);
        }

        this.Tell(texts["Vos réponses sont enregistrées. Vous pouvez les corriger à tout moment."]);
        return Redirect($"~/relais/actions/{id}#suivi");
    }

    private async Task<bool> LoadAsync(Id<Action> id, string? term, CancellationToken cancel)
    {
        if (!await mine.IncludeAsync(id, cancel) || await reading.OfAsync(id, cancel) is not { } found)
        {
            return false;
        }

        FollowUp = found;
        Term = FollowUpTerms.Read(term) ?? FollowUpTerms.LastDue(Action.LastDay, Paris.Today(clock)) ?? FollowUpTerm.ThreeMonths;
        foreach (var one in found.Current)
        {
            var known = one.At(Term);
            Lines.TryAdd($"{one.Id}", new() { State = known?.State, Comment = known?.Comment });
        }

        return true;
    }

    internal sealed class LineFields
    {
        public RecommendationState? State { get; set; }

        [StringLength(RecommendationAnswer.CommentLength, ErrorMessage = ActionForm.TooLong)]
        public string? Comment { get; set; }
    }
}
