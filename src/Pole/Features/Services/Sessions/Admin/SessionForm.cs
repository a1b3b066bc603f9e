using System.ComponentModel.DataAnnotations;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Web;

namespace Pole.Features.Services.Sessions.Admin;

/// <summary>What the team fills in of a session.</summary>
internal sealed class SessionForm : IValidatableObject
{
    [Required(ErrorMessage = "Choisissez une prestation.")]
    public string ServiceSlug { get; set; } = "";

    public string? Region { get; set; }

    [Required(ErrorMessage = "Indiquez le jour.")]
    public DateOnly? Day { get; set; }

    /// <summary>Left empty for a session of one day.</summary>
    public DateOnly? LastDay { get; set; }

    [Required(ErrorMessage = "Indiquez l’heure de début.")]
    public TimeOnly? StartsAt { get; set; } = new TimeOnly(9, 0);

    [Required(ErrorMessage = "Indiquez l’heure de fin.")]
    public TimeOnly? EndsAt { get; set; } = new TimeOnly(17, 0);

    public bool IsRemote { get; set; }

    [StringLength(Session.VenueLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
    public string? Venue { get; set; }

    [StringLength(Session.TownLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
    public string? Town { get; set; }

    public Id<Organisation>? OrganiserId { get; set; }

    public Id<Organisation>? DelivererId { get; set; }

    [Range(1, Session.MostPlaces, ErrorMessage = "Indiquez un nombre de places entre {1} et {2}.")]
    public int Capacity { get; set; } = 12;

    [Range(0, Session.MostPlaces, ErrorMessage = "Indiquez un nombre de places entre {1} et {2}.")]
    public int Minimum { get; set; } = 6;

    [Required(ErrorMessage = "Indiquez le dernier jour d’inscription.")]
    public DateOnly? Deadline { get; set; }

    public static SessionForm Of(Session session) => new()
    {
        ServiceSlug = session.ServiceSlug,
        Region = session.Region,
        Day = session.Day,
        LastDay = session.LastDay == session.Day ? null : session.LastDay,
        StartsAt = session.StartsAt,
        EndsAt = session.EndsAt,
        IsRemote = session.IsRemote,
        Venue = session.Venue,
        Town = session.Town,
        OrganiserId = session.OrganiserId,
        DelivererId = session.DelivererId,
        Capacity = session.Capacity,
        Minimum = session.Minimum,
        Deadline = session.Deadline,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var texts = validationContext.GetRequiredService<Texts>();
        if (LastDay < Day)
        {
            yield return new(texts["Le dernier jour ne peut pas précéder le premier."], [nameof(LastDay)]);
        }

        if ((LastDay ?? Day) == Day && EndsAt <= StartsAt)
        {
            yield return new(texts["L’heure de fin vient après l’heure de début."], [nameof(EndsAt)]);
        }

        if (Deadline > Day)
        {
            yield return new(texts["Les inscriptions se terminent au plus tard le premier jour."], [nameof(Deadline)]);
        }

        if (Minimum > Capacity)
        {
            yield return new(texts["Le minimum ne dépasse pas le nombre de places."], [nameof(Minimum)]);
        }

        if (!IsRemote && string.IsNullOrWhiteSpace(Town))
        {
            yield return new(texts["Indiquez la ville, ou cochez « à distance »."], [nameof(Town)]);
        }
    }

    public Session NewSession() => Fill(new Session
    {
        ServiceSlug = ServiceSlug,
        Day = Day!.Value,
        LastDay = Day!.Value,
        StartsAt = StartsAt!.Value,
        EndsAt = EndsAt!.Value,
        Capacity = Capacity,
        Deadline = Deadline!.Value,
    });

    /// <summary>Writes into the session what was filled in.</summary>
    public Session Fill(Session session)
    {
        session.ServiceSlug = ServiceSlug;
        session.Region = Region is { Length: > 0 } ? Region : null;
        session.Day = Day!.Value;
        session.LastDay = LastDay ?? Day!.Value;
        session.StartsAt = StartsAt!.Value;
        session.EndsAt = EndsAt!.Value;
        session.IsRemote = IsRemote;
        session.Venue = Venue?.Trim() ?? "";
        session.Town = Town?.Trim() ?? "";
        session.OrganiserId = OrganiserId == default(Id<Organisation>) ? null : OrganiserId;
        session.DelivererId = DelivererId == default(Id<Organisation>) ? null : DelivererId;
        session.Capacity = Capacity;
        session.Minimum = Minimum;
        session.Deadline = Deadline!.Value;
        return session;
    }

    /// <summary>Whether what a price and a journey depend on stays as people booked it.</summary>
    public bool KeepsPromise(Session session) =>
        (ServiceSlug, Region is { Length: > 0 } ? Region : null, Day, LastDay ?? Day) == (session.ServiceSlug, session.Region, (DateOnly?)session.Day, (DateOnly?)session.LastDay);
}
