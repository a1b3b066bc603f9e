namespace Pole.Features.Services.Sessions.Admin;

/// <summary>A page that shows the form of a session: to plan one, or to change one.</summary>
internal interface ISessionFormPage
{
    SessionForm Input { get; }

    SessionFormLists Lists { get; }
}
