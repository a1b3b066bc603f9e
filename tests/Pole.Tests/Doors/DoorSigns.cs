using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Pole.Doors;

/// <summary>Writes on each answer which endpoint gave it, so that tests need not guess it from the address.</summary>
internal sealed class DoorSigns : IStartupFilter
{
    public const string Header = "X-Door";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, follow) =>
        {
            context.Response.OnStarting(() =>
            {
                if (context.GetEndpoint() is RouteEndpoint endpoint)
                {
                    context.Response.Headers[Header] = Uri.EscapeDataString(Sign(endpoint));
                }

                return Task.CompletedTask;
            });
            return follow(context);
        });
        next(app);
    };

    /// <summary>The pattern as the page wrote it, with one leading slash.</summary>
    public static string Sign(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
}
