using Pole.Features.Organisations.Invitations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Demo;

namespace Pole.Features.Organisations.Demo;

/// <summary>Two invitations without an answer: of a colleague who has no account yet, and of the consultant by the relay.</summary>
internal sealed class DemoInvitations(PoleDb db) : IDemoChapter
{
    public int Order => 13;

    public Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        Invite(DemoCast.Company, DemoPeople.Company, "colette.vannier@demo.example", PersonRole.TrainingContact, stage.Now.AddDays(-2));
        Invite(DemoCast.Relay, DemoPeople.Relay, DemoPeople.Consultant.Email, PersonRole.Deliverer, stage.Now.AddDays(-5));
        return Task.CompletedTask;
    }

    private void Invite(Id<Organisation> organisation, DemoPerson by, string email, PersonRole roles, DateTimeOffset on)
    {
        var invitation = new Invitation { OrganisationId = organisation, Email = email, EmailKey = email.ToUpperInvariant(), Roles = roles };
        invitation.Send(by.Id, on);
        db.Invitations.Add(invitation);
    }
}
