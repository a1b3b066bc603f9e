using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Platform.Demo;

namespace Pole.Features.Accounts;

public sealed class DemoAccountsTests
{
    [Fact]
    public async Task Each_demonstration_account_signs_in()
    {
        using var app = new PoleApp();
        Assert.True(await app.WithAsync<DemoTeller, bool>(teller => teller.TellAsync(CancellationToken.None)));

        foreach (var person in DemoPeople.All)
        {
            var answer = await app.Visit().SubmitAsync("/compte/connexion", new() { ["Input.Email"] = person.Email, ["Input.Password"] = DemoTeller.Password });
            Assert.True(answer.IsRedirect, person.Email);
        }

        Assert.Equal(10, DemoPeople.All.Count);
        Assert.All(
            await app.ReadAsync(db => db.Users.Select(a => a.Email!).ToListAsync()),
            email => Assert.EndsWith(".example", email));
    }
}
