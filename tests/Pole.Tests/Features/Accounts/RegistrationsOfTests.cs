using Pole.App;

namespace Pole.Features.Accounts;

/// <summary>Registrations that tests start from, sent as a visitor sends them.</summary>
internal static class RegistrationsOfTests
{
    public const string Email = "zoe@atelier.example";

    public static Dictionary<string, string> Registration(string password = PoleApp.Password, string email = Email) => new()
    {
        ["Input.Name"] = "Zoé Lamartine",
        ["Input.Email"] = email,
        ["Input.Password"] = password,
    };

    public static Task<Answer> RegisterAsync(this Browser browser, string password = PoleApp.Password, string email = Email) =>
        browser.SubmitAsync("/compte/inscription", Registration(password, email));

    public static Task<Answer> TryToSignInAsync(this Browser browser) => browser.SubmitAsync(
        "/compte/connexion", new() { ["Input.Email"] = Email, ["Input.Password"] = PoleApp.Password });
}
