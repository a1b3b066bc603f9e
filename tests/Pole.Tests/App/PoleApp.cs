using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Pole.Features.Organisations;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Jobs;

namespace Pole.App;

/// <summary>
/// The site as tests meet it: the real program over HTTP, with a real database of its own, the repository's content and
/// themes, and a clock that stands still at Monday 2 March 2026, nine o'clock in Paris.
/// </summary>
internal sealed class PoleApp : WebApplicationFactory<Program>
{
    public const string Password = "Cailloux-verts-sous-la-pluie-7";

    private readonly string folder = Directory.CreateTempSubdirectory("pole-test").FullName;
    private readonly Action<IServiceCollection>? alter;
    private readonly Dictionary<string, string?> settings;
    private Dictionary<string, string?> database = [];

    public PoleApp(Action<IServiceCollection>? alter = null, Dictionary<string, string?>? settings = null)
    {
        this.alter = alter;
        this.settings = settings ?? [];
    }

    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    public string DataFolder => Path.Combine(folder, "data");

    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>A browser that nobody has signed in with.</summary>
    public Browser Visit() => new(CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost"), HandleCookies = true }));

    /// <summary>A browser in which this account has signed in through the form.</summary>
    public async Task<Browser> SignInAsync(string email)
    {
        var browser = Visit();
        var answer = await browser.SubmitAsync("/compte/connexion", new() { ["Input.Email"] = email, ["Input.Password"] = Password });
        Assert.True(answer.IsRedirect, $"Signing in as {email} answered {answer.Status}: {answer.Text}");
        return browser;
    }

    /// <summary>An account whose address is confirmed, with the staff roles given.</summary>
    public async Task<Account> AccountAsync(string email, params StaffRole[] roles)
    {
        await using var scope = Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account { Name = $"Camille {email.Split('@')[0]}", Email = email, UserName = email, EmailConfirmed = true, CreatedAt = Clock.GetUtcNow() };
        var made = await accounts.CreateAsync(account, Password);
        Assert.True(made.Succeeded, string.Join(' ', made.Errors.Select(e => e.Description)));
        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        db.StaffSeats.AddRange(roles.Select(role => new StaffSeat { AccountId = account.Id, Role = role, Since = Clock.GetUtcNow() }));
        await db.SaveChangesAsync();
        return account;
    }

    /// <summary>An organisation with its owner's account at <c>{slug}@test.example</c>.</summary>
    public async Task<Organisation> OrganisationAsync(
        string slug, OrganisationKind kind = OrganisationKind.Company, int headcount = 120, string region = "84")
    {
        var owner = await AccountAsync($"{slug}@test.example");
        var organisation = new Organisation
        {
            Name = $"Atelier {slug}",
            Kind = kind,
            Siret = TestSirets.Next(),
            Headcount = headcount,
            Street = "1 rue des Essais",
            PostalCode = "73000",
            Town = "Chambéry",
            Departement = "73",
            Region = region,
            CreatedAt = Clock.GetUtcNow(),
        };
        await SaveAsync(db =>
        {
            db.Organisations.Add(organisation);
            db.OrganisationPeople.Add(new OrganisationPerson
            {
                OrganisationId = organisation.Id,
                AccountId = owner.Id,
                Roles = PersonRole.Owner,
                Since = Clock.GetUtcNow(),
            });
        });
        return organisation;
    }

    /// <summary>Reads from the database in a scope of its own.</summary>
    public async Task<T> ReadAsync<T>(Func<PoleDb, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<PoleDb>());
    }

    /// <summary>Changes the database and saves.</summary>
    public async Task SaveAsync(Action<PoleDb> change)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        change(db);
        await db.SaveChangesAsync();
    }

    /// <summary>Asks a service of the site to act, in a scope of its own.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Runs one job now.</summary>
    public Task RunJobAsync<TJob>()
        where TJob : IRecurringJob =>
        Services.GetRequiredService<JobRunner>().RunAsync(new JobType(typeof(TJob)), CancellationToken.None);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        var all = new Dictionary<string, string?>
        {
            ["Data:Root"] = DataFolder,
            ["Content:Root"] = Path.Combine(RepositoryRoot, "content"),
            ["Themes:Root"] = Path.Combine(RepositoryRoot, "themes"),
            ["Jobs:Run"] = "false",
            ["Jobs:After"] = "00:00:00",
            ["Links:Ask"] = "false",
            ["Rates:FormsPerMinute"] = "100000",
            ["Rates:CredentialsPerMinute"] = "100000",
            ["Rates:OpinionsPerMinute"] = "100000",
            ["Review:AuditPercent"] = "0",
        };
        database = Engine.NewDatabase(DataFolder);
        foreach (var (key, value) in database.Concat(settings))
        {
            all[key] = value;
        }

        foreach (var (key, value) in all)
        {
            // Settings that decide what is registered are read before the host is built.
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);

            // Hashing a password slowly is the point of it, and a sixth of the time of all tests: here it is done once instead of 100,000 times.
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1);
            alter?.Invoke(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(folder))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Engine.Forget(database);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Pole.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Pole.sln is not above the tests.");
        }

        return folder;
    }
}
