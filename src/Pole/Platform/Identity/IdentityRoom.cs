using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Kernel;
using Pole.Platform.Commands;
using Pole.Platform.Data;
using Pole.Platform.Identity.Tokens;
using Pole.Platform.Invariants;
using Pole.Platform.Jobs;

namespace Pole.Platform.Identity;

/// <summary>Accounts, cookies, sessions and policies.</summary>
internal static class IdentityRoom
{
    public const int ShortestPassword = 12;

    public const string SessionCookie = "pole.session";

    /// <summary>How often a ticket is made anew from the account, its roles and its security stamp.</summary>
    private static readonly TimeSpan LookedAtEvery = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddIdentityRoom(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentPerson>();
        services.AddSingleton<SessionStore>();
        services.AddScoped<OpenSessions>();
        services.AddScoped<AccountLinks>();
        services.AddScoped<ApiTokens>();
        services.AddScoped<Doorkeeper>();
        services.AddScoped<FirstAdministrator>();
        services.AddJob<ForgetExpiredAccess>();
        services.AddInvariant<SeatsInOrder>();
        services.AddScoped<ICommand, UserCreateCommand>();
        services.AddScoped<ICommand, UserResetCommand>();
        services.AddSingleton<KeyRing>();
        services.AddDataProtection().SetApplicationName("Pole");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(inside =>
            new ConfigureOptions<KeyManagementOptions>(o => o.XmlRepository = inside.GetRequiredService<KeyRing>()));

        services.AddIdentityCore<Account>(Configure)
            .AddUserStore<UserOnlyStore<Account, PoleDb, Id<Account>>>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddPasswordValidator<StrongPassword>()
            .AddErrorDescriber<FrenchIdentityErrors>()
            .AddDefaultTokenProviders();
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = LookedAtEvery);

        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, BearerAuthentication>(BearerAuthentication.SchemeName, null);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<SessionStore, TimeProvider>(ConfigureCookie);
        services.AddAuthorization(Policies.AddPolicies);
        return services;
    }

    private static void Configure(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        options.SignIn.RequireConfirmedEmail = true;
        options.Lockout.MaxFailedAccessAttempts = Doorkeeper.MostFailures;
        options.Lockout.DefaultLockoutTimeSpan = Doorkeeper.ClosedFor;
        options.Password = new PasswordOptions
        {
            RequiredLength = ShortestPassword,
            RequiredUniqueChars = 1,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
    }

    private static void ConfigureCookie(CookieAuthenticationOptions options, SessionStore sessions, TimeProvider clock)
    {
        options.SessionStore = sessions;
        options.Cookie.Name = SessionCookie;
        options.Cookie.HttpOnly = true;
        options.Cookie.Path = "/";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.LoginPath = "/compte/connexion";
        options.LogoutPath = "/compte/deconnexion";
        options.ReturnUrlParameter = "retour";
        options.Events.OnValidatePrincipal = context => IsToBeLookedAt(context, clock) ? SecurityStampValidator.ValidatePrincipalAsync(context) : Task.CompletedTask;
        options.Events.OnRedirectToLogin = context => AnswerMachinesWith(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => AnswerMachinesWith(context, StatusCodes.Status403Forbidden);
    }

    /// <summary>The framework's validator asks the same, once it and all that it might need have been made: at each request, in vain.</summary>
    private static bool IsToBeLookedAt(CookieValidatePrincipalContext context, TimeProvider clock) =>
        context.Properties.IssuedUtc is not { } issued || clock.GetUtcNow() - issued > LookedAtEvery;

    /// <summary>People are sent to a page; machines, and people without the right, get the status that HTTP has for it.</summary>
    private static Task AnswerMachinesWith(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.Path.StartsWithSegments("/api") || status == StatusCodes.Status403Forbidden)
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
